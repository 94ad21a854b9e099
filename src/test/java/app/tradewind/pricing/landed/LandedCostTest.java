package app.tradewind.pricing.landed;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Money;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfile;
import app.tradewind.market.ShippedMarkets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class LandedCostTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void whatIsBlankIsNamedAndBlocksTheSum() {
        Consignment goods = new Consignment(null, 10, Money.of("5", "USD"), Money.zero(EUR), Money.zero(EUR));
        Landing landing = landing(goods, "0.138", new ImportRule(null, null, null, false, null));
        assertThat(landing.unit()).isEmpty();
        assertThat(landing.missing()).hasSize(5)
                .anySatisfy(phrase -> assertThat(phrase.code()).isEqualTo("pricing.missing-rate"));
    }

    @Test
    void brazilTakesARateLessAnAmountAndNeedsTheDollarRate() {
        MarketProfile brazil = ShippedMarkets.all().find("BR").orElseThrow();
        FxRates rates = new FxRates(List.of(rate("USD", "BRL", "5")));
        List<ParcelDuty.Content> parcel = List.of(new ParcelDuty.Content(Money.of("500", "BRL"), 1, "1", null));
        assertThat(new ParcelDuty(brazil.duty(), rates, DAY).of(parcel, brazil.currency()))
                .hasValueSatisfying(duty -> assertThat(duty.amount()).isEqualByComparingTo("200"));
        assertThat(new ParcelDuty(brazil.duty(), new FxRates(List.of()), DAY).of(parcel, brazil.currency()))
                .as("without a rate there is no sum").isEmpty();
    }

    private static Landing landing(Consignment goods, String yuan, ImportRule rule) {
        return LandedCost.of(goods, rule, new FxRates(List.of(rate("CNY", "EUR", yuan))), EUR, DAY);
    }

    private static FxRate rate(String from, String to, String rate) {
        return new FxRate(Currency.getInstance(from), Currency.getInstance(to), DAY, num(rate), null);
    }

    private static BigDecimal num(String value) {
        return new BigDecimal(value);
    }
}
