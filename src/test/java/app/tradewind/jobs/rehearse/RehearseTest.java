package app.tradewind.jobs.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Money;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.market.FxRates;
import app.tradewind.stock.KnownDemand;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.Outcome.Measure;
import app.tradewind.stock.simulate.Outcome.Total;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RehearseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency CNY = Currency.getInstance("CNY");

    @Test
    @DisplayName("money of a supplier's currency is counted at home by the dated rate, pieces are not; without a rate it stays")
    void atHome() {
        StockItem item = new StockItem("A", new Position(40, 0), new LeadTime(3, 1, 1), new StockItem.Economics(Money.of("20", "CNY"), Money.of("15", "CNY"), 0.2),
                OrderRule.NONE, KnownDemand.paths(10, 4, 20, 200, 1));
        Rehearse.Flown flown = new Rehearse(new Rehearse.Wish(12, 100, false), new StockSettings(TODAY, 0.95, 1)).fly(item, 10, Conduct.advised(), Conduct.cover(4));
        HomeMoney rates = new HomeMoney(USD, new FxRates(List.of(new FxRate(CNY, USD, TODAY.minusDays(9), new BigDecimal("0.14"), null))), TODAY);
        Rehearse.Flown home = flown.in(USD, rates);
        assertThat(flown.currency()).isEqualTo(CNY);
        assertThat(home.currency()).isEqualTo(USD);
        for (Total money : List.of(Total.PROFIT, Total.CASH)) {
            assertThat(home.first().mean(money)).isEqualTo(0.14 * flown.first().mean(money), within(1e-6));
            assertThat(home.second().mean(money)).isEqualTo(0.14 * flown.second().mean(money), within(1e-6));
        }
        assertThat(home.first().quantile(Measure.CASH, 3, 0.5)).isEqualTo(0.14 * flown.first().quantile(Measure.CASH, 3, 0.5), within(1e-6));
        for (Total pieces : List.of(Total.LOST, Total.STOCK, Total.SOLD, Total.ORDERED)) {
            assertThat(home.first().mean(pieces)).isEqualTo(flown.first().mean(pieces));
        }
        assertThat(home.first().quantile(Measure.STOCK, 3, 0.5)).isEqualTo(flown.first().quantile(Measure.STOCK, 3, 0.5));
        assertThat(rates.said(List.of(CNY, USD), USD)).containsExactly(Phrase.of("plan.note.rate", "CNY", 0.14, "USD", TODAY.minusDays(9)));
        HomeMoney none = new HomeMoney(USD, new FxRates(List.of()), TODAY);
        assertThat(flown.in(USD, none)).isSameAs(flown);
        assertThat(none.said(List.of(CNY), USD)).isEmpty();
    }
}
