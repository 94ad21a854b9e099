package app.tradewind.stock.simulate.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.stock.KnownDemand;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.stock.StockSettings;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExactCheckTest {

    private final StockSettings weighed = new StockSettings(LocalDate.of(2026, 11, 22), Double.NaN, 1);

    @Test
    @DisplayName("the advice of a slow seller costs a few per cent more than the best policy, and a foolish level far more")
    void slow() {
        ExactCheck advice = ExactCheck.of(item(2, 2, 0.25, OrderRule.NONE), weighed).orElseThrow();
        assertThat(advice.lead()).isEqualTo(2);
        assertThat(advice.lot()).isEqualTo(1);
        assertThat(advice.distance()).isBetween(0.0, 0.06);
        StockSettings foolish = new StockSettings(weighed.today(), 0.5, 1);
        assertThat(ExactCheck.of(item(2, 2, 0.25, OrderRule.NONE), foolish).orElseThrow().distance()).isGreaterThan(5 * advice.distance());
    }

    @Test
    @DisplayName("without a lead time the weighed advice is the best policy")
    void none() {
        assertThat(ExactCheck.of(item(4, 0, 1, OrderRule.NONE), weighed).orElseThrow().distance()).isEqualTo(0, within(0.01));
    }

    @Test
    @DisplayName("brisk sellers, long lead times and minimums are solved in lots and two weeks")
    void large() {
        ExactCheck advice = ExactCheck.of(item(400, 9, 0.25, new OrderRule(200, 24)), weighed).orElseThrow();
        assertThat(advice.lead()).isEqualTo(2);
        assertThat(advice.lot()).isGreaterThan(20);
        assertThat(advice.distance()).isBetween(0.0, 0.25);
    }

    @Test
    @DisplayName("nothing is told where keeping costs nothing that is known, or no margin is")
    void unknown() {
        assertThat(ExactCheck.of(item(2, 2, Double.NaN, OrderRule.NONE), weighed)).isEmpty();
        StockItem item = item(2, 2, 0.25, OrderRule.NONE);
        assertThat(ExactCheck.of(new StockItem("x", item.position(), item.leadTime(), Economics.UNKNOWN, item.rule(), item.demand()), weighed)).isEmpty();
    }

    private static StockItem item(double mean, double lead, double rate, OrderRule rule) {
        return new StockItem("x", new Position(0, 0), new LeadTime(lead, lead / 8, 1),
                new Economics(Money.of("10", "USD"), Money.of("4", "USD"), rate), rule, KnownDemand.paths(mean, Double.NaN, 13, 400, 3));
    }
}
