package app.tradewind.jobs.pricetests;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.jobs.boards.PriceTestRun;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.odd.TellPlans;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.pricing.PriceTestReading;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Plans, calls off and reads price tests. The weeks of the two prices stand in pairs, turned over from one
 * pair to the next, so that a trend falls on both alike.
 */
public final class PriceTests {

    /** What the prices of a test are called among the prices told ahead. */
    public static final String KIND = "price test";

    private static final int SUNDAY = 6;
    /** Test weeks further apart than this belong to two tests. */
    private static final int APART = 3;
    /** Under this share in stock a week says nothing. */
    private static final double LEAST_STOCKED = 0.5;

    private final TellPlans plans;

    public PriceTests(TellPlans plans) {
        this.plans = plans;
    }

    /** Mondays of the test weeks, from the first full week after a day on. */
    public static List<LocalDate> weeks(LocalDate after, int each) {
        LocalDate first = after.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<LocalDate> weeks = new ArrayList<>();
        for (int pair = 0; pair < each; pair++) {
            weeks.add(first.plusWeeks(2L * pair + pair % 2));
        }
        return weeks;
    }

    /** Tells the prices of a test ahead, each week of it. */
    public void plan(SkuMarket item, PriceTestPlan plan, LocalDate today) {
        for (LocalDate week : weeks(today, plan.periods())) {
            plans.tell(new Promotion(new Promotion.Reach(item.sku(), "", item.market()), week, week.plusDays(SUNDAY),
                    new Promotion.Offer(KIND, null, null, plan.price())));
        }
    }

    /** Takes back the weeks of a test that have not begun. @return how many */
    public int callOff(SkuMarket item, LocalDate today) {
        List<PlannedWeeks> ahead = plans.planned().told().stream().filter(PriceTests::isTest)
                .filter(one -> of(one).equals(item) && one.plan().from().isAfter(today)).toList();
        ahead.forEach(one -> plans.undo(one.id()));
        return ahead.size();
    }

    /** All tests that stand, by product and then by their first week. */
    public static List<PriceTestRun> list(Snapshot snapshot) {
        Map<SkuMarket, List<PlannedWeeks>> byItem = snapshot.planned().told().stream().filter(PriceTests::isTest)
                .sorted(Comparator.comparing((PlannedWeeks one) -> one.plan().from()))
                .collect(Collectors.groupingBy(PriceTests::of, TreeMap::new, Collectors.toList()));
        Map<SkuMarket, SalesHistory> sold = snapshot.histories().stream()
                .collect(Collectors.toMap(SalesHistory::item, history -> history));
        List<PriceTestRun> runs = new ArrayList<>();
        byItem.forEach((item, weeks) -> {
            int from = 0;
            for (int w = 1; w <= weeks.size(); w++) {
                boolean ends = w == weeks.size() || weeks.get(w).plan().from()
                        .isAfter(weeks.get(w - 1).plan().from().plusWeeks(APART));
                if (ends) {
                    runs.add(run(item, weeks.subList(from, w), sold.get(item), snapshot));
                    from = w;
                }
            }
        });
        return runs;
    }

    /** The last test of each product and market that has one. */
    public static Map<SkuMarket, PriceTestRun> latest(Snapshot snapshot) {
        return list(snapshot).stream().collect(Collectors.toMap(PriceTestRun::item, run -> run, (first, last) -> last));
    }

    private static PriceTestRun run(SkuMarket item, List<PlannedWeeks> weeks, SalesHistory history, Snapshot snapshot) {
        List<LocalDate> mondays = weeks.stream().map(one -> one.plan().from()).toList();
        LocalDate end = mondays.get(mondays.size() - 1).plusWeeks(1);
        PriceTestRun.State state = snapshot.today().isBefore(mondays.get(0)) ? PriceTestRun.State.PLANNED
                : snapshot.today().isBefore(end) ? PriceTestRun.State.RUNNING : PriceTestRun.State.DONE;
        Money told = weeks.get(0).plan().offer().price();
        Listing listing = snapshot.catalogue().byItem().get(item);
        UnitEconomics.Unit unit = new UnitEconomics(snapshot).of(item, listing);
        Money tested = told.currency().equals(Money.UNNAMED) ? new Money(told.amount(), unit.currency()) : told;
        Sold sums = history == null ? new Sold() : Sold.between(history, mondays);
        Money kept = sums.price() > 0 ? Money.ofComputed(sums.price(), tested.currency()) : null;
        PriceTestReading reading = kept == null || kept.compareTo(tested) == 0 ? null
                : PriceTestReading.of(array(sums.tested), array(sums.kept), tested.toDouble() / sums.price());
        Money left = unit.left(tested);
        Money other = unit.left(kept);
        double chance = reading == null || left == null || other == null ? Double.NaN
                : reading.chanceOfGain(left.toDouble(), other.toDouble());
        return new PriceTestRun(item, mondays, state, new PriceTestRun.Asked(tested, kept), reading, chance);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean isTest(PlannedWeeks one) {
        return one.byHand() && KIND.equals(one.plan().offer().kind()) && one.plan().offer().price() != null;
    }

    private static SkuMarket of(PlannedWeeks one) {
        return new SkuMarket(one.plan().reach().sku(), one.plan().reach().market());
    }

    /** Pieces of the weeks of a test, at its price and beside it. */
    private static final class Sold {
        private final List<Double> tested = new ArrayList<>();
        private final List<Double> kept = new ArrayList<>();
        private double units;
        private double paid;

        /** From the first week at the test price on, as many as there are in pairs. */
        static Sold between(SalesHistory history, List<LocalDate> mondays) {
            Sold sold = new Sold();
            for (int week = 0; week < history.weeks(); week++) {
                LocalDate monday = history.week(week);
                boolean inside = !monday.isBefore(mondays.get(0)) && monday.isBefore(mondays.get(0).plusWeeks(2L * mondays.size()));
                boolean stocked = history.stocked() == null || !(history.stocked()[week] < LEAST_STOCKED);
                if (inside && stocked) {
                    sold.add(history, week, mondays.contains(monday));
                }
            }
            return sold;
        }

        private void add(SalesHistory history, int week, boolean test) {
            (test ? tested : kept).add(history.units()[week]);
            if (!test && history.price()[week] > 0) {
                units += history.units()[week];
                paid += history.units()[week] * history.price()[week];
            }
        }

        /** Mean price a piece beside the test, {@code NaN} where nothing was sold. */
        double price() {
            return units > 0 ? paid / units : Double.NaN;
        }
    }
}
