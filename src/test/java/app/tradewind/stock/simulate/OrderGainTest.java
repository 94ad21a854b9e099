package app.tradewind.stock.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.stock.KnownDemand;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderGainTest {

    private static final StockSettings SETTINGS = new StockSettings(LocalDate.of(2026, 6, 1), 0.95, 1);

    @Test
    @DisplayName("an order earns what it sells within a month of its arrival, and nothing for what is lost before")
    void earns() {
        // Ten a week for sure, nothing in stock, two weeks to come: it sells in weeks 2 to 6 of 7.
        StockItem item = item(0, 10, 0);
        OrderAdvice advice = new OrderPlanner().advise(item, SETTINGS);
        OrderAdvice.Gain gain = OrderGain.into(advice, item, SETTINGS).order().gain();
        assertThat(gain.weeks()).isEqualTo(7);
        int sold = Math.min(advice.order().quantity(), 50);
        assertThat(gain.mean().toDouble()).isCloseTo(4.0 * sold, within(1e-9));
        assertThat(gain.low()).isEqualTo(gain.high());
    }

    @Test
    @DisplayName("its doubt stands beside it, the same seed says the same, and without money nothing is said")
    void doubt() {
        StockItem item = item(12, 10, 6);
        OrderAdvice advice = OrderGain.into(new OrderPlanner().advise(item, SETTINGS), item, SETTINGS);
        assertThat(advice.order().gain().low()).isLessThan(advice.order().gain().mean());
        assertThat(advice.order().gain().high()).isGreaterThan(advice.order().gain().mean());
        assertThat(advice.why().notes()).extracting(Phrase::code).contains("deal.gain");
        assertThat(OrderGain.into(new OrderPlanner().advise(item, SETTINGS), item, SETTINGS)).isEqualTo(advice);
        StockItem poor = new StockItem(item.id(), item.position(), item.leadTime(), StockItem.Economics.UNKNOWN, item.rule(), item.demand());
        assertThat(OrderGain.into(new OrderPlanner().advise(poor, SETTINGS), poor, SETTINGS).order().gain()).isNull();
    }

    @Test
    @DisplayName("stock that lasts anyway makes an order worth nothing")
    void lasts() {
        StockItem item = item(1000, 10, 6);
        OrderAdvice plenty = new OrderPlanner().advise(item(12, 10, 6), SETTINGS);
        assertThat(OrderGain.into(plenty, item, SETTINGS).order().gain().mean().toDouble()).isLessThanOrEqualTo(0);
    }

    private static StockItem item(int stock, double mean, double sd) {
        return new StockItem("A", new StockItem.Position(stock, 0), new StockItem.LeadTime(2, Double.NaN, 1),
                new StockItem.Economics(Money.of("6", "USD"), Money.of("4", "USD"), Double.NaN), StockItem.OrderRule.NONE,
                KnownDemand.paths(mean, sd, 26, 400, 5));
    }
}
