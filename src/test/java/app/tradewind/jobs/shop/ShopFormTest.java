package app.tradewind.jobs.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.stock.StockSettings.Measure;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.stock.policy.ServicePlan.Way;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopFormTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void whatWasLaidDownIsTypedAndReadBack() {
        ShopRules rules = new ShopRules(ServicePlan.classes(Map.of("AX", 0.98, "CZ", 0.855)), Measure.FILL_RATE, 0.25,
                Money.of("80", "USD"), Money.of("30", "CNY"));
        ShopForm form = ShopForm.of(rules, USD);
        assertThat(form.typed()).containsEntry("AX", "98").containsEntry("CZ", "85.5").containsEntry("AY", "")
                .containsEntry(ShopForm.HOLDING, "25").containsEntry(ShopForm.ORDER, "80").containsEntry(ShopForm.LINE, "30 CNY");
        assertThat(form.rules()).isEqualTo(rules);
    }

    @Test
    void aBlankIsNotKnownAndNeverNothing() {
        ShopRules rules = new ShopForm(Way.WEIGHED, Measure.CYCLE_SERVICE, Map.of(), USD).rules();
        assertThat(rules.holdingRate()).isNaN();
        assertThat(rules.orderCost()).isNull();
        assertThat(new ShopForm(Way.WEIGHED, Measure.CYCLE_SERVICE, Map.of(ShopForm.ORDER, "0"), USD).rules().orderCost())
                .isEqualTo(new Money(BigDecimal.ZERO, USD));
    }

    @Test
    void onlyTheFieldsOfTheWayAreLookedAt() {
        Map<String, String> typed = Map.of(ShopForm.LEVEL, "200", "AX", "many", ShopForm.HOLDING, "2,5", ShopForm.LINE, "5 dollars");
        ShopForm one = new ShopForm(Way.ONE, Measure.CYCLE_SERVICE, typed, USD);
        assertThat(one.problem(ShopForm.LEVEL)).isPresent();
        assertThat(one.problem("AX")).isEmpty();
        assertThat(one.problem(ShopForm.HOLDING)).isPresent();
        assertThat(one.problem(ShopForm.LINE)).isPresent();
        ShopForm classes = new ShopForm(Way.CLASSES, Measure.CYCLE_SERVICE, typed, USD);
        assertThat(classes.problem(ShopForm.LEVEL)).isEmpty();
        assertThat(classes.problem("AX")).isPresent();
        assertThat(classes.problem("AY")).isEmpty();
    }
}
