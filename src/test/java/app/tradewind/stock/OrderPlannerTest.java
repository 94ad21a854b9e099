package app.tradewind.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.stock.OrderAdvice.Status;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OrderPlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final OrderPlanner planner = new OrderPlanner();

    @Test
    void aWeekOfPoissonDemandNeedsItsOwnQuantileNotTheSumOfDailyOnes() {
        // 2 a day, 7 days: the 95 % quantile of the week is 20; seven daily quantiles would add up to 35.
        StockItem item = item(0, 0, new LeadTime(1, 0, 0), OrderRule.NONE, KnownDemand.paths(14, Math.sqrt(14), 13, 20_000, 5));
        assertThat(planner.advise(item, at(0.95)).order().orderUpTo()).isEqualTo(20);
    }

    @Test
    void aRandomLeadTimeIsAMixture() {
        // Deviation of the mixture: sqrt(6·5² + 50²·2²) = 100.7 (Silver, Pyke and Peterson), mean 300.
        StockItem item = item(0, 0, new LeadTime(6, 2, 0), OrderRule.NONE, KnownDemand.paths(50, 5, 20, 20_000, 5));
        double level = planner.advise(item, at(0.9)).order().reorderPoint();
        assertThat(level).isBetween(425.0, 450.0);
    }

    @Test
    void ordersAreAcceptedBySuppliersAndExplained() {
        SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 200; trial++) {
            StockItem item = any(random, random.nextInt(400));
            OrderAdvice advice = planner.advise(item, at(0.5 + random.nextDouble() * 0.49));
            int quantity = advice.order().quantity();
            assertThat(quantity).isGreaterThanOrEqualTo(0);
            assertThat(quantity % item.rule().pack()).isZero();
            assertThat(quantity == 0 || quantity >= item.rule().moq()).isTrue();
            assertThat(advice.why().total()).isEqualTo(quantity, within(1e-6));
            assertThat(advice.order().reorderPoint()).isLessThanOrEqualTo(advice.order().orderUpTo());
            assertThat(advice.order().orderBy()).satisfiesAnyOf(
                    day -> assertThat(day).isNull(), day -> assertThat(day).isAfterOrEqualTo(TODAY));
        }
    }

    @Test
    void moreStockNeverOrdersMore() {
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < 60; trial++) {
            StockItem less = any(random, random.nextInt(200));
            StockItem more = new StockItem(less.id(), new Position(less.position().onHand() + 1 + random.nextInt(80), less.position().onOrder()),
                    less.leadTime(), less.economics(), less.rule(), less.demand());
            assertThat(planner.advise(more, at(0.95)).order().quantity())
                    .isLessThanOrEqualTo(planner.advise(less, at(0.95)).order().quantity());
        }
    }

    @Test
    void aHigherServiceLevelNeverOrdersLess() {
        SplittableRandom random = new SplittableRandom(6);
        for (int trial = 0; trial < 60; trial++) {
            StockItem item = any(random, random.nextInt(200));
            double low = 0.5 + random.nextDouble() * 0.4;
            assertThat(planner.advise(item, at(low + 0.09)).order().quantity())
                    .isGreaterThanOrEqualTo(planner.advise(item, at(low)).order().quantity());
        }
    }

    @Test
    void theServiceLevelIsKeptOnTheFuturesThemselves() {
        DemandPaths demand = KnownDemand.paths(3, 4, 13, 5000, 9);
        double level = planner.advise(item(0, 0, new LeadTime(4, 0, 2), OrderRule.NONE, demand), at(0.9)).order().orderUpTo();
        double[] totals = demand.totals(0, 6);
        long covered = Arrays.stream(totals).filter(total -> total <= level).count();
        assertThat((double) covered / totals.length).isBetween(0.9, 0.93);
    }

    @Test
    void unknownStockIsNotNoStock() {
        StockItem item = new StockItem("x", new Position(null, 0), new LeadTime(4, 1, 1), Economics.UNKNOWN,
                OrderRule.NONE, KnownDemand.paths(5, 3, 13, 100, 1));
        OrderAdvice advice = planner.advise(item, at(0.95));
        assertThat(advice.status()).isEqualTo(Status.STOCK_UNKNOWN);
        assertThat(advice.verdict()).isEqualTo(Verdict.ABSTAIN);
        assertThat(advice.order()).isNull();
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        StockItem item = new StockItem("x", new Position(null, 0), new LeadTime(Double.NaN, 1, 1), Economics.UNKNOWN,
                OrderRule.NONE, KnownDemand.paths(5, 3, 13, 100, 1));
        assertThat(planner.advise(item, at(0.95)).why().notes()).extracting(Phrase::code)
                .containsExactly("stock.missing.on-hand", "stock.missing.lead-time", "stock.missing.cost");
    }

    @Test
    void anUnknownLeadTimeAndUnknownDemandAreNamed() {
        DemandPaths nothing = DemandPaths.of(new double[][] {{Double.NaN}});
        DemandPaths some = KnownDemand.paths(5, 3, 13, 100, 1);
        assertThat(planner.advise(item(3, 0, new LeadTime(Double.NaN, 1, 1), OrderRule.NONE, some), at(0.9)).status())
                .isEqualTo(Status.TERMS_UNKNOWN);
        assertThat(planner.advise(item(3, 0, new LeadTime(4, 1, 1), OrderRule.NONE, nothing), at(0.9)).status())
                .isEqualTo(Status.NOT_ENOUGH_DATA);
    }

    @Test
    void aMinimumThatLastsAQuarterBeyondTheNeedIsSaid() {
        // 10 a week: 60 pieces last six weeks, 400 last forty.
        assertThat(notes(new OrderRule(60, 1))).isEmpty();
        assertThat(notes(new OrderRule(400, 1))).singleElement()
                .satisfies(note -> assertThat((double) note.args().get(0)).isBetween(38.0, 42.0));
    }

    private List<Phrase> notes(OrderRule rule) {
        StockItem item = item(0, 0, new LeadTime(1, 0, 0), rule, KnownDemand.paths(10, 3, 20, 2_000, 5));
        return planner.advise(item, at(0.95)).why().notes().stream()
                .filter(note -> note.code().equals("stock.note.minimum-lasts")).toList();
    }

    @Test
    void yearsOfStockAreOverstock() {
        OrderAdvice advice = planner.advise(item(5000, 0, new LeadTime(4, 1, 1), OrderRule.NONE,
                KnownDemand.paths(5, 3, 13, 500, 1)), at(0.95));
        assertThat(advice.status()).isEqualTo(Status.OVERSTOCK);
        assertThat(advice.outlook().stockoutDate()).isNull();
        assertThat(advice.outlook().weeksOfCover()).isEqualTo(1000, within(60.0));
    }

    @Test
    void marginAgainstHoldingCostSetsTheServiceLevelWhereNobodyDid() {
        DemandPaths demand = KnownDemand.paths(20, 12, 13, 4000, 2);
        LeadTime lead = new LeadTime(4, 0, 4);
        StockItem thin = new StockItem("t", new Position(0, 0), lead,
                new Economics(Money.of("100", "USD"), Money.of("3", "USD"), 0.3), OrderRule.NONE, demand);
        StockItem rich = new StockItem("t", new Position(0, 0), lead,
                new Economics(Money.of("100", "USD"), Money.of("90", "USD"), 0.3), OrderRule.NONE, demand);
        assertThat(planner.advise(thin, at(Double.NaN)).order().orderUpTo())
                .isLessThan(planner.advise(rich, at(Double.NaN)).order().orderUpTo());
        assertThat(planner.advise(rich, at(Double.NaN)).value().currency().getCurrencyCode()).isEqualTo("USD");
    }

    @Test
    void aSharedMinimumIsDividedInCartonsAndReachedTogether() {
        assertThat(OrderRule.shared(200, 8, 0.15)).isEqualTo(new OrderRule(32, 8, 200));
        assertThat(OrderRule.shared(200, 8, 1)).isEqualTo(new OrderRule(200, 8));
        SplittableRandom random = new SplittableRandom(8);
        for (int trial = 0; trial < 200; trial++) {
            int moq = 1 + random.nextInt(500);
            int pack = 1 + random.nextInt(30);
            double first = random.nextDouble();
            double second = random.nextDouble() * (1 - first);
            int together = OrderRule.shared(moq, pack, first).moq() + OrderRule.shared(moq, pack, second).moq()
                    + OrderRule.shared(moq, pack, 1 - first - second).moq();
            assertThat(together).isGreaterThanOrEqualTo(moq);
        }
    }

    @Test
    void aSmallMarketIsNotToldToOrderTheWholeMinimumAndReadsWhy() {
        DemandPaths demand = KnownDemand.paths(1, 1, 13, 500, 1);
        OrderAdvice alone = planner.advise(item(8, 0, new LeadTime(8, 1, 1), new OrderRule(200, 8), demand), at(0.95));
        OrderAdvice shared = planner.advise(
                item(8, 0, new LeadTime(8, 1, 1), OrderRule.shared(200, 8, 0.08), demand), at(0.95));
        assertThat(alone.order().quantity()).isEqualTo(200);
        assertThat(shared.order().quantity()).isEqualTo(16);
        assertThat(shared.why().total()).isEqualTo(16, within(1e-6));
        assertThat(shared.why().notes()).extracting(note -> Words.in(Lang.EN).say(note)).contains(
                "The supplier's minimum of 200 holds for all markets together; 16 is this market's share.");
        assertThat(alone.why().notes()).noneMatch(note -> note.code().equals("stock.note.shared-minimum"));
    }

    private static StockSettings at(double serviceLevel) {
        return new StockSettings(TODAY, serviceLevel, 1);
    }

    private static StockItem item(int onHand, int onOrder, LeadTime lead, OrderRule rule, DemandPaths demand) {
        return new StockItem("item", new Position(onHand, onOrder), lead, Economics.UNKNOWN, rule, demand);
    }

    private static StockItem any(SplittableRandom random, int onHand) {
        double mean = Math.pow(10, random.nextDouble() * 3 - 1);
        DemandPaths demand = KnownDemand.paths(mean, mean * (0.2 + random.nextDouble() * 2), 6 + random.nextInt(12), 200,
                random.nextLong());
        LeadTime lead = new LeadTime(random.nextDouble() * 12, random.nextInt(3), random.nextInt(5));
        return item(onHand, random.nextInt(50), lead, new OrderRule(random.nextInt(100), 1 + random.nextInt(30)), demand);
    }
}
