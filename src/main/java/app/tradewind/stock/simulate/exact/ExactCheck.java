package app.tradewind.stock.simulate.exact;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.policy.Terms;
import app.tradewind.stock.simulate.Policy;
import app.tradewind.stock.simulate.exact.LostSales.Costs;
import app.tradewind.stock.simulate.exact.LostSales.Lot;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How far the advice is from the best policy there is, on a small likeness of an item that can be solved
 * exactly: half a year of weeks drawn from the item's own futures, each week apart; a certain lead time of at
 * most two weeks, looked at every week; pieces in lots where there are many. Cost, margin, keeping, cost of an
 * order, minimum and carton are the item's. Both policies are judged by expected cost, not by chance.
 *
 * @param distance how much dearer the advice is than the best policy, 0.01 is one per cent
 * @param lead weeks that an order takes in the likeness
 * @param lot pieces that count as one in it
 */
public record ExactCheck(double distance, int lead, int lot) {

    private static final int WEEKS = 26;
    private static final int LONGEST = 2;
    /** Lots on hand and on order that are looked at. */
    private static final int MOST = 40;
    private static final double ROOM = 1.6;
    private static final int PATHS = 2000;
    private static final double FAR = 0.999;
    private static final double WEEKS_A_YEAR = 52;

    /** @return empty where a cost, the margin, keeping or the lead time is not known, nothing sells, or a minimum is too large */
    public static Optional<ExactCheck> of(StockItem item, StockSettings settings) {
        Economics economics = item.economics();
        if (economics.unitCost() == null || economics.unitMargin() == null || !(economics.holdingRate() > 0)
                || !(economics.unitMargin().toDouble() > 0) || !(item.leadTime().weeks() >= 0) || !(item.demand().mean(0) > 0)) {
            return Optional.empty();
        }
        int lead = (int) Math.min(LONGEST, Math.round(item.leadTime().weeks()));
        int room = (int) Math.ceil(ROOM * far(item.demand(), lead + 1)) + Math.max(item.rule().moq(), item.rule().pack());
        int lot = Math.max(1, (int) Math.ceil((double) room / MOST));
        double[] chances = chances(item.demand(), lot);
        Terms terms = new Terms(economics.terms().fixedCost(), List.of(), null, null, null, economics.terms().service());
        OrderRule rule = new OrderRule(Math.max(1, up(item.rule().moq(), lot)), up(item.rule().pack(), lot));
        StockItem small = new StockItem(item.id(), new Position(0, 0), new LeadTime(lead, 0, 1),
                new Economics(times(economics.unitCost(), lot), times(economics.unitMargin(), lot), economics.holdingRate(), terms), rule,
                drawn(chances, settings.seed()));
        OrderPlanner.Levels levels = new OrderPlanner().levels(small, settings);
        int most = (int) Math.max(levels.upTo(), far(small.demand(), lead + 1) * ROOM) + Math.max(rule.moq(), rule.pack()) + 1;
        if (most > 2 * MOST) {
            return Optional.empty();
        }
        double fixed = terms.fixedCost() > 0 ? terms.fixedCost() : 0;
        LostSales problem = new LostSales(chances, lead, new Costs(fixed, lot * economics.unitCost().toDouble() * economics.holdingRate() / WEEKS_A_YEAR,
                lot * economics.unitMargin().toDouble(), 0), new Lot(rule.moq(), rule.pack()), most);
        Policy advised = Policy.Levels.steady(levels.trigger(), levels.upTo(), 1, WEEKS);
        int start = (int) Math.min(most, Math.ceil(small.demand().mean(0) * (lead + 1)));
        double distance = problem.distance(advised, WEEKS, start);
        return distance >= 0 && Double.isFinite(distance) ? Optional.of(new ExactCheck(distance, lead, lot)) : Optional.empty();
    }

    private static double far(DemandPaths demand, int weeks) {
        return DemandPaths.quantile(demand.totals(0, Math.min(weeks, demand.steps())), FAR) * weeks / Math.min(weeks, demand.steps());
    }

    /** Of 0, 1, 2, … lots a week; what is no whole lot counts to the two around it, so that the mean stays. */
    private static double[] chances(DemandPaths demand, int lot) {
        double[] chances = new double[MOST + 1];
        double share = 1.0 / demand.count() / demand.steps();
        for (int s = 0; s < demand.count(); s++) {
            for (int step = 0; step < demand.steps(); step++) {
                double lots = Math.min(MOST - 1, demand.at(s, step) / lot);
                int whole = (int) Math.floor(lots);
                chances[whole] += share * (whole + 1 - lots);
                chances[whole + 1] += share * (lots - whole);
            }
        }
        return chances;
    }

    private static DemandPaths drawn(double[] chances, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] paths = new double[PATHS][LONGEST + 1];
        for (double[] path : paths) {
            for (int week = 0; week < path.length; week++) {
                double left = random.nextDouble();
                int lots = 0;
                while (lots < chances.length - 1 && left >= chances[lots]) {
                    left -= chances[lots++];
                }
                path[week] = lots;
            }
        }
        return DemandPaths.of(paths);
    }

    private static int up(int pieces, int lot) {
        return (int) Math.ceil((double) pieces / lot);
    }

    private static Money times(Money amount, int lot) {
        return amount.times(lot);
    }
}
