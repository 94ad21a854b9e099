package app.tradewind.stock.simulate;

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
import app.tradewind.stock.policy.Terms;
import app.tradewind.stock.simulate.Outcome.Measure;
import app.tradewind.stock.simulate.Outcome.Total;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FlightTest {

    private static final StockSettings SETTINGS = new StockSettings(LocalDate.of(2026, 11, 22), 0.95, 1);

    @Test
    @DisplayName("a flight by hand: what arrives can be sold, what is missing is lost, orders are paid when placed")
    void byHand() {
        StockItem item = item(10, 0, new LeadTime(2, 0, 1), OrderRule.NONE, 5, 0);
        Futures futures = Futures.told(new double[][] {{6, 6, 6, 6}}, new int[][] {{2, 2, 2, 2}});
        Outcome outcome = new Flight(item, futures).under(new Policy.Drawn(new double[] {5, 0, 0, 0}));
        // Stock 10 → 4 → 0 (2 lost); 5 come in the third week: 1 lost; the fourth week has nothing.
        assertThat(outcome.band(Measure.STOCK, 0.1)[1]).containsExactly(4, 0, 0, 0);
        assertThat(outcome.band(Measure.LOST_SALES, 0.1)[1]).containsExactly(0, 2, 1, 6);
        // A piece costs 2 and leaves 3: a sale brings 5, the order takes 10.
        assertThat(outcome.band(Measure.CASH, 0.1)[1]).containsExactly(20, 40, 65, 65);
        assertThat(outcome.mean(Total.PROFIT)).isEqualTo(15 * 3);
    }

    @Test
    @DisplayName("once the season is over nobody wants it, and without a season nothing changes")
    void seasonEnds() {
        StockItem item = item(0, 0, new LeadTime(2, 0, 1), OrderRule.NONE, 5, 0);
        Futures futures = Futures.told(new double[][] {{6, 6, 6, 6}}, new int[][] {{2, 2, 2, 2}});
        LocalDate today = SETTINGS.today();
        assertThat(new Flight(item, futures.until(null, today)).under(new Policy.Nothing()).mean(Total.LOST)).isEqualTo(24);
        // Until the tenth day: the second week has begun.
        assertThat(new Flight(item, futures.until(new Terms.Season(today.plusDays(9), 1), today)).under(new Policy.Nothing()).mean(Total.LOST)).isEqualTo(12);
        assertThat(new Flight(item, futures.until(new Terms.Season(today.minusDays(9), 1), today)).under(new Policy.Nothing()).mean(Total.LOST)).isZero();
    }

    @Test
    @DisplayName("no order overtakes another unless that is said")
    void overtaking() {
        StockItem item = item(0, 0, new LeadTime(2, 1, 1), OrderRule.NONE, 5, 0);
        Futures futures = Futures.told(new double[][] {{0, 0, 4, 0, 0}}, new int[][] {{4, 1, 1, 1, 1}});
        Policy policy = new Policy.Drawn(new double[] {1, 4});
        assertThat(new Flight(item, futures).under(policy).mean(Total.LOST)).isEqualTo(4);
        assertThat(new Flight(item, futures, true).under(policy).mean(Total.LOST)).isZero();
    }

    @Test
    @DisplayName("nothing is lost or made on the way: stock at the end is stock at the start and what came less what was sold")
    void pieces() {
        SplittableRandom random = new SplittableRandom(8);
        for (int trial = 0; trial < 60; trial++) {
            OrderRule rule = new OrderRule(random.nextInt(40), 1 + random.nextInt(12));
            int onHand = random.nextInt(80);
            StockItem item = item(onHand, random.nextInt(30), new LeadTime(random.nextInt(6), 1, 1 + random.nextInt(3)), rule,
                    random.nextDouble() * 20, 5);
            Futures futures = Futures.of(item, 15, 40, trial);
            Outcome outcome = new Flight(item, futures).under(AdvisedPolicy.of(item, futures, SETTINGS));
            for (int s = 0; s < outcome.paths(); s++) {
                double started = onHand + item.position().onOrder();
                assertThat(outcome.of(Total.SOLD, s)).isLessThanOrEqualTo(started + outcome.of(Total.ORDERED, s) + 1e-9);
                assertThat(outcome.of(Total.ORDERED, s) % rule.pack()).isZero();
                double wanted = 0;
                for (int week = 0; week < 15; week++) {
                    wanted += futures.demand(s, week);
                }
                assertThat(outcome.of(Total.SOLD, s) + outcome.of(Total.LOST, s)).isEqualTo(wanted, within(1e-6));
            }
            for (double[] row : outcome.band(Measure.STOCK, 0.1)) {
                assertThat(Arrays.stream(row).min().orElseThrow()).isNotNegative();
            }
        }
    }

    @Test
    @DisplayName("two policies on the same futures differ far more sharply than on different ones")
    void commonFutures() {
        StockItem item = item(60, 0, new LeadTime(3, 1, 1), OrderRule.NONE, 15, 9);
        Futures futures = Futures.of(item, 26, 400, 3);
        Policy low = Policy.Levels.steady(Double.NaN, 70, 1, 26);
        Policy high = Policy.Levels.steady(Double.NaN, 80, 1, 26);
        Outcome one = new Flight(item, futures).under(high);
        Contrast common = Contrast.of(one, new Flight(item, futures).under(low), Total.PROFIT);
        Contrast apart = Contrast.of(one, new Flight(item, Futures.of(item, 26, 400, 4)).under(low), Total.PROFIT);
        assertThat(common.error()).isLessThan(apart.error() / 3);
        assertThat(common.tells()).isTrue();
        assertThat(Contrast.of(one, one, Total.LOST)).isEqualTo(new Contrast(0, 0, 0, 0, 0.5));
    }

    @Test
    @DisplayName("following the advice loses less than doing nothing, and about as often as the service level allows")
    void advised() {
        StockItem item = item(80, 0, new LeadTime(4, 1, 1), OrderRule.NONE, 15, 7);
        Futures futures = Futures.of(item, 26, 1000, 5);
        Flight flight = new Flight(item, futures);
        Outcome advised = flight.under(AdvisedPolicy.of(item, futures, SETTINGS));
        assertThat(Contrast.of(advised, flight.under(new Policy.Nothing()), Total.LOST).high()).isNegative();
        double stockedOut = 0;
        for (int week = 12; week < 26; week++) {
            stockedOut += 1 - share(advised, week);
        }
        assertThat(stockedOut / 14).isBetween(0.0, 0.06);
    }

    private static double share(Outcome outcome, int week) {
        int without = 0;
        for (int k = 1; k < 200; k++) {
            without += outcome.quantile(Measure.LOST_SALES, week, k / 200.0) > 0 ? 0 : 1;
        }
        return without / 199.0;
    }

    @Test
    @DisplayName("the rule of thumb takes weeks without stock for weeks without demand")
    void ruleOfThumb() {
        Policy cover = new Policy.Cover(8, 10);
        assertThat(cover.order(0, 0, new double[8])).isEqualTo(80);
        assertThat(cover.order(2, 0, new double[] {0, 0, 0, 0})).isEqualTo(40);
        assertThat(cover.order(4, 50, new double[] {0, 0, 0, 12})).isZero();
    }

    @Test
    @DisplayName("money is not known where cost or margin is not; pieces are")
    void unknownMoney() {
        StockItem known = item(10, 0, new LeadTime(2, 0, 1), OrderRule.NONE, 5, 2);
        StockItem item = new StockItem("A", known.position(), known.leadTime(), Economics.UNKNOWN, known.rule(), known.demand());
        Outcome outcome = new Flight(item, Futures.of(item, 6, 50, 1)).under(new Policy.Nothing());
        assertThat(outcome.quantile(Measure.CASH, 3, 0.5)).isNaN();
        assertThat(outcome.mean(Total.PROFIT)).isNaN();
        assertThat(outcome.quantile(Measure.LOST_SALES, 5, 0.5)).isPositive();
    }

    private static StockItem item(int onHand, int onOrder, LeadTime lead, OrderRule rule, double mean, double sd) {
        return new StockItem("A", new Position(onHand, onOrder), lead,
                new Economics(money(2), money(3), Double.NaN), rule, KnownDemand.paths(mean, sd, 30, 1000, 7));
    }

    private static Money money(int amount) {
        return new Money(BigDecimal.valueOf(amount), Money.UNNAMED);
    }
}
