package app.tradewind.stock.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.stock.KnownDemand;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.Outcome.Total;
import app.tradewind.stock.simulate.Reactions.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Something happens, and somebody reacts or nobody does")
class ReactionsTest {

    private static final StockSettings SETTINGS = new StockSettings(LocalDate.of(2026, 11, 22), 0.95, 1);
    private static final int WEEKS = 20;
    private static final int PATHS = 200;

    @Test
    @DisplayName("where nothing happens all three are the same to the last bit, even where everything is reckoned anew")
    void nothing() {
        StockItem item = item(40, 20, 4, 0.3);
        Reactions reactions = new Reactions(plan(item), WEEKS, PATHS, SETTINGS);
        Blow still = new Blow(1, 0, 0, 3, 7);
        for (Total total : Total.values()) {
            assertThat(Contrast.of(reactions.hit(plan(item), still), reactions.calm(), total)).isEqualTo(new Contrast(0, 0, 0, 0, 0.5));
            assertThat(Contrast.of(reactions.planned(plan(item), still), reactions.calm(), total)).isEqualTo(new Contrast(0, 0, 0, 0, 0.5));
        }
        assertThat(reactions.hit(plan(item), Blow.NONE)).isSameAs(reactions.calm()).isSameAs(reactions.planned(plan(item), Blow.NONE));
    }

    @Test
    @DisplayName("the same pieces ordered, a later supplier loses no fewer on any path, and no fewer on average under levels")
    void later() {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 25; trial++) {
            StockItem item = item(random.nextInt(90), random.nextInt(60), 1 + random.nextInt(6), Double.NaN);
            Futures futures = Futures.of(item, WEEKS, PATHS, trial);
            double[] drawn = random.doubles(WEEKS, 0, 30).map(Math::floor).toArray();
            double late = random.nextDouble() * 3;
            Outcome soon = new Flight(item, futures.under(new Blow(1, late, 0, Double.NaN, 0))).under(new Policy.Drawn(drawn));
            Outcome late1 = new Flight(item, futures.under(new Blow(1, late + random.nextDouble(), random.nextInt(5), Double.NaN, 0)))
                    .under(new Policy.Drawn(drawn));
            for (int s = 0; s < PATHS; s++) {
                assertThat(late1.of(Total.LOST, s)).isGreaterThanOrEqualTo(soon.of(Total.LOST, s) - 1e-9);
            }
            Reactions reactions = new Reactions(plan(item), WEEKS, PATHS, SETTINGS);
            double lost = reactions.calm().mean(Total.LOST);
            for (int weeks = 1; weeks < 5; weeks++) {
                double then = reactions.hit(plan(item), new Blow(1, weeks, 0, Double.NaN, 0)).mean(Total.LOST);
                assertThat(then).as("trial %d, %d weeks late", trial, weeks).isGreaterThanOrEqualTo(lost - 1e-9);
                lost = then;
            }
        }
    }

    @Test
    @DisplayName("who plans anew earns no less than who does not, beyond two standard errors")
    void planned() {
        SplittableRandom random = new SplittableRandom(11);
        int more = 0;
        for (int trial = 0; trial < 20; trial++) {
            StockItem item = item(30 + random.nextInt(60), random.nextInt(60), 2 + random.nextInt(4), 0.25);
            Reactions reactions = new Reactions(plan(item), WEEKS, PATHS, SETTINGS);
            for (Blow blow : new Blow[] {new Blow(1, 3, 0, Double.NaN, 0), new Blow(1.4, 0, 0, Double.NaN, 0), new Blow(1, 0, 8, -1, 0.5),
                new Blow(1, 0, 6, Double.NaN, 0)}) {
                StockItem then = blow.demand() == 1 ? item : item(item, KnownDemand.paths(blow.demand() * 15, blow.demand() * 7, 30, 1000, 7));
                Plan plan = new Plan(then, then.economics(), new OrderPlanner().advise(new StockItem(then.id(), then.position(),
                        then.leadTime().delayed(blow.later(0)), then.economics(), then.rule(), then.demand()), SETTINGS).order().quantity());
                Contrast gain = Contrast.of(reactions.planned(plan, blow), reactions.hit(plan, blow), Total.PROFIT);
                assertThat(gain.mean()).as("trial %d under %s", trial, blow).isGreaterThanOrEqualTo(-2 * gain.error());
                more += gain.tells() ? 1 : 0;
            }
        }
        assertThat(more).isGreaterThan(50);
    }

    @Test
    @DisplayName("nothing comes and nobody can order: pieces lost are the newsvendor's shortage")
    void newsvendor() {
        // Unit normal loss at 0.5 is 0.1978: Silver, Pyke and Peterson, Inventory Management, table of G(k).
        double mean = 15 * 10;
        double deviation = 7 * Math.sqrt(10);
        StockItem item = item((int) Math.round(mean + 0.5 * deviation), 0, 2, Double.NaN);
        Outcome shut = new Reactions(plan(item), 10, 1000, SETTINGS).hit(plan(item), new Blow(1, 0, 30, Double.NaN, 0));
        assertThat(shut.mean(Total.LOST)).isCloseTo(0.1978 * deviation, within(0.9));
        assertThat(shut.mean(Total.SOLD)).isCloseTo(mean - 0.1978 * deviation, within(1.5));
    }

    @Test
    @DisplayName("another way brings what waiting would not, overtakes what is stuck, and is paid for by the piece")
    void anotherWay() {
        StockItem item = item(0, 9, 2, Double.NaN);
        Futures futures = Futures.told(new double[][] {{5, 5, 5, 5, 5, 5}}, new int[][] {{2, 2, 2, 2, 2, 2}});
        Policy policy = new Policy.Drawn(new double[] {10, 0, 10});
        Blow shut = new Blow(1, 0, 4, -1, 0.5);
        Outcome waits = new Flight(item, futures.under(shut.unheeded())).under(policy);
        Outcome flies = new Flight(item, futures.under(shut)).under(policy);
        // The nine under way come in the fifth week either way and last for nine pieces; orders by the other way from the second week on.
        assertThat(waits.mean(Total.LOST)).isEqualTo(4 * 5 + 1);
        assertThat(flies.mean(Total.LOST)).isEqualTo(5);
        assertThat(flies.mean(Total.PROFIT)).isEqualTo(3 * 25 - 0.5 * 20);
        assertThat(shut.later(3)).isEqualTo(-1);
        assertThat(new Blow(1, 0, 4, 2, 1).other(2)).isFalse();
    }

    private static Plan plan(StockItem item) {
        return new Plan(item, item.economics(), new OrderPlanner().advise(item, SETTINGS).order().quantity());
    }

    private static StockItem item(int onHand, int onOrder, double lead, double holding) {
        return new StockItem("A", new Position(onHand, onOrder), new LeadTime(lead, 1, 1), new Economics(money(2), money(3), holding),
                new OrderRule(10, 5), KnownDemand.paths(15, 7, 30, 1000, 7));
    }

    private static StockItem item(StockItem same, app.tradewind.forecast.DemandPaths demand) {
        return new StockItem(same.id(), same.position(), same.leadTime(), same.economics(), same.rule(), demand);
    }

    private static Money money(int amount) {
        return new Money(BigDecimal.valueOf(amount), Money.UNNAMED);
    }
}
