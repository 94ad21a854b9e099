package app.tradewind.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.trial.Variability;
import app.tradewind.forecast.trial.Worth;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.stock.StockSettings.Measure;
import app.tradewind.stock.lotsize.PriceBreaks.Break;
import app.tradewind.stock.policy.ServiceClass;
import app.tradewind.stock.policy.Terms;
import app.tradewind.stock.review.MinimumMaximum;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Which policy an item gets, by what is known of it. */
class PolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final StockSettings SETTINGS = new StockSettings(TODAY, 0.95, 1);
    private final OrderPlanner planner = new OrderPlanner();

    @Test
    void withoutTheCostOfAnOrderTheItemIsFilledUpAtEachReview() {
        assertThat(policy(item(10, 2, Terms.UNKNOWN))).isEqualTo("stock.policy.review");
        assertThat(policy(item(10, 0, Terms.UNKNOWN))).isEqualTo("stock.policy.base");
    }

    @Test
    void anOrderThatCostsSomethingWaitsForItsPointAndBringsALot() {
        OrderAdvice low = planner.advise(item(10, 2, fixed(80)), SETTINGS);
        OrderAdvice high = planner.advise(item((int) low.order().reorderPoint() + 1, 2, fixed(80)), SETTINGS);
        assertThat(policy(item(10, 2, fixed(80)))).isEqualTo("stock.policy.minimum-maximum");
        // Lot of 52·14 pieces a year at 80 an order and 3·0.25 a piece: 394, in cartons of 24 over 100: 384.
        assertThat(low.order().orderUpTo() - low.order().reorderPoint()).isEqualTo(384);
        assertThat(high.order().quantity()).isZero();
        assertThat(high.why().reasons()).anyMatch(reason -> reason.what().code().equals("stock.reason.waiting"));
        assertThat(high.why().total()).isEqualTo(0, within(1e-6));
        assertThat(policy(item(10, 0, fixed(80)))).isEqualTo("stock.policy.lots");
    }

    @Test
    void aSlowSellersPairIsZhengAndFedergruens() {
        StockItem slow = new StockItem("slow", new Position(1, 0), new LeadTime(4, 0, 1),
                new Economics(usd("30"), usd("20"), 0.26, fixed(25)), OrderRule.NONE, KnownDemand.paths(0.8, Double.NaN, 13, 20_000, 3));
        OrderAdvice advice = planner.advise(slow, SETTINGS);
        double holding = 30 * 0.26 / 52;
        MinimumMaximum.Pair pair = new MinimumMaximum(25, holding, 19 * holding, slow.demand().mean(0), 4).best();
        assertThat(advice.order().reorderPoint()).isEqualTo(pair.reorder());
        assertThat(advice.order().orderUpTo()).isEqualTo(pair.upTo());
        assertThat(advice.why().notes().get(0).code()).isEqualTo("stock.policy.minimum-maximum-exact");
    }

    @Test
    void aPriceBreakThatPaysIsTakenAndPaid() {
        Terms terms = new Terms(80, List.of(new Break(0, 3), new Break(500, 2.7)), null, null, null, null);
        OrderAdvice advice = planner.advise(item(10, 2, terms), SETTINGS);
        assertThat(advice.why().notes()).anyMatch(note -> note.code().equals("stock.lot.breaks"));
        assertThat(advice.value().toDouble()).isEqualTo(2.7 * advice.order().quantity(), within(0.01));
    }

    @Test
    void aSeasonThatEndsTakesNoMoreThanItWillSell() {
        Terms soon = season(TODAY.plusWeeks(9));
        OrderAdvice usual = planner.advise(item(10, 2, Terms.UNKNOWN), SETTINGS);
        OrderAdvice ending = planner.advise(item(10, 2, soon), SETTINGS);
        assertThat(ending.order().orderUpTo()).isLessThan(usual.order().orderUpTo());
        assertThat(ending.why().notes().get(0).code()).isEqualTo("stock.policy.season");
        OrderAdvice late = planner.advise(item(10, 2, season(TODAY.plusWeeks(4))), SETTINGS);
        assertThat(late.order().quantity()).isZero();
        assertThat(late.why().headline().code()).isEqualTo("stock.headline.too-late");
        assertThat(policy(item(10, 2, season(TODAY.plusYears(1))))).isEqualTo("stock.policy.review");
    }

    @Test
    void theWayThatTiesUpLessIsTakenAndWhatSellsBeforeItArrivesPaysTheQuickOne() {
        Terms cheapAir = new Terms(Double.NaN, List.of(), null, new Terms.Second("air", "sea", 0.01, 1, 0), null, null);
        Terms dearAir = new Terms(Double.NaN, List.of(), null, new Terms.Second("air", "sea", 2, 1, 0), null, null);
        assertThat(planner.advise(item(10, 2, cheapAir), SETTINGS).order().route()).isEqualTo("air");
        OrderAdvice sea = planner.advise(item(10, 2, dearAir), SETTINGS);
        assertThat(sea.order().route()).isEqualTo("sea");
        Phrase bridge = sea.why().notes().stream().filter(note -> note.code().equals("stock.way.bridge")).findFirst().orElseThrow();
        assertThat((int) bridge.args().get(0)).isPositive().isLessThanOrEqualTo(sea.order().quantity()).matches(pieces -> pieces % 24 == 0);
    }

    @Test
    void aClassStandsBeforeMarginAndAfterWhatIsAsked() {
        StockItem classed = item(10, 2, Terms.UNKNOWN.with(new ServiceClass(Worth.A, Variability.X, 0.8)));
        StockSettings own = new StockSettings(TODAY, Double.NaN, 1);
        assertThat(source(classed, own)).isEqualTo("stock.service.class");
        assertThat(source(classed, SETTINGS)).isEqualTo("stock.service.asked");
        assertThat(source(item(10, 2, Terms.UNKNOWN.with(new ServiceClass(Worth.A, Variability.X, Double.NaN))), own))
                .isEqualTo("stock.service.class-weighed");
        assertThat(planner.advise(classed, own).order().orderUpTo()).isLessThan(planner.advise(item(10, 2, Terms.UNKNOWN), SETTINGS).order().orderUpTo());
    }

    @Test
    void whatKeepsMarginFromBeingWeighedIsNamed() {
        StockSettings own = new StockSettings(TODAY, Double.NaN, 1);
        Money ten = usd("10");
        assertThat(missing(new Economics(ten, null, 0.25), own)).isEqualTo("stock.unweighed.margin");
        assertThat(missing(new Economics(ten, usd("-2"), 0.25), own)).isEqualTo("stock.unweighed.loss");
        assertThat(missing(new Economics(null, ten, 0.25), own)).isEqualTo("stock.unweighed.cost");
        assertThat(missing(new Economics(ten, ten, Double.NaN), own)).isEqualTo("stock.unweighed.holding");
    }

    private String missing(Economics economics, StockSettings settings) {
        StockItem item = item(10, 2, Terms.UNKNOWN);
        return planner.advise(new StockItem("x", item.position(), item.leadTime(), economics, item.rule(), item.demand()), settings).why().notes().stream()
                .filter(note -> note.code().equals("stock.service.usual")).map(note -> ((Phrase) note.args().get(1)).code()).findFirst().orElseThrow();
    }

    @Test
    void aFillRateIsKeptOnTheFuturesThemselves() {
        DemandPaths demand = KnownDemand.paths(9, 6, 13, 5000, 4);
        StockItem item = new StockItem("x", new Position(0, 0), new LeadTime(3, 0, 2), Economics.UNKNOWN, OrderRule.NONE, demand);
        double level = planner.advise(item, new StockSettings(TODAY, 0.97, 1, Measure.FILL_RATE)).order().orderUpTo();
        double missing = 0;
        for (int s = 0; s < demand.count(); s++) {
            double lead = demand.at(s, 0) + demand.at(s, 1) + demand.at(s, 2);
            missing += (Math.max(0, lead + demand.at(s, 3) + demand.at(s, 4) - level) - Math.max(0, lead - level)) / demand.count();
        }
        assertThat(1 - missing / (demand.mean(3) + demand.mean(4))).isBetween(0.97, 0.974);
    }

    @Test
    void whateverThePolicyOrdersAreAcceptedAndAddUp() {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 300; trial++) {
            double mean = Math.pow(10, random.nextDouble() * 3 - 1);
            DemandPaths demand = KnownDemand.paths(mean, mean * (0.2 + 2 * random.nextDouble()), 8, 200, random.nextLong());
            Terms terms = new Terms(random.nextInt(4) == 0 ? Double.NaN : random.nextInt(200),
                    random.nextBoolean() ? List.of() : List.of(new Break(0, 9), new Break(50 + random.nextInt(300), 8)),
                    random.nextInt(3) == 0 ? new Terms.Season(TODAY.plusDays(random.nextInt(300)), random.nextBoolean() ? 2 : Double.NaN) : null,
                    random.nextInt(3) == 0 ? new Terms.Second("air", "sea", 2 * random.nextDouble(), 1, 0.3) : null, null, null);
            StockItem item = new StockItem("x" + trial, new Position(random.nextInt(300), random.nextInt(40)),
                    new LeadTime(random.nextDouble() * 12, random.nextInt(3), random.nextInt(5)),
                    new Economics(usd("9"), usd("4"), random.nextBoolean() ? 0.3 : Double.NaN, terms),
                    new OrderRule(random.nextInt(100), 1 + random.nextInt(30)), demand);
            OrderAdvice advice = planner.advise(item, new StockSettings(TODAY, Double.NaN, trial,
                    random.nextBoolean() ? Measure.FILL_RATE : Measure.CYCLE_SERVICE));
            int quantity = advice.order().quantity();
            assertThat(quantity).isNotNegative();
            assertThat(quantity % item.rule().pack()).isZero();
            assertThat(quantity == 0 || quantity >= item.rule().moq()).isTrue();
            assertThat(advice.why().total()).isEqualTo(quantity, within(1e-6));
            assertThat(advice.order().reorderPoint()).isLessThanOrEqualTo(advice.order().orderUpTo());
        }
    }

    @Test
    void itemsOfOneSupplierGoTogetherWhereOneHasToBeOrdered() {
        Terms shared = new Terms(80, List.of(), null, null, new Terms.Shared("Yiwu", 5), null);
        StockItem urgent = new StockItem("a", new Position(0, 0), new LeadTime(4, 0, 1), new Economics(usd("3"), usd("5"), 0.25, shared),
                OrderRule.NONE, KnownDemand.paths(14, 5, 13, 1000, 1));
        double point = new SharedOrders(SETTINGS).advise(List.of(urgent, urgent)).get(0).order().reorderPoint();
        StockItem soon = new StockItem("b", new Position((int) point + 10, 0), urgent.leadTime(), urgent.economics(), OrderRule.NONE, urgent.demand());
        assertThat(new SharedOrders(SETTINGS).advise(List.of(soon, soon)).get(0).order().quantity()).isZero();
        List<OrderAdvice> both = new SharedOrders(SETTINGS).advise(List.of(urgent, soon));
        assertThat(both).allSatisfy(advice -> assertThat(advice.order().quantity()).isPositive());
        assertThat(both.get(1).why().total()).isEqualTo(both.get(1).order().quantity(), within(1e-6));
    }

    private String policy(StockItem item) {
        return planner.advise(item, SETTINGS).why().notes().get(0).code();
    }

    private String source(StockItem item, StockSettings settings) {
        return planner.advise(item, settings).why().notes().get(1).code();
    }

    private static Terms fixed(double cost) {
        return new Terms(cost, List.of(), null, null, null, null);
    }

    private static Terms season(LocalDate lastDay) {
        return new Terms(Double.NaN, List.of(), new Terms.Season(lastDay, 1), null, null, null);
    }

    private static StockItem item(int onHand, double review, Terms terms) {
        return new StockItem("item", new Position(onHand, 20), new LeadTime(6, 0, review), new Economics(usd("3"), usd("5"), 0.25, terms),
                new OrderRule(100, 24), KnownDemand.paths(14, 7, 13, 2000, 7));
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
