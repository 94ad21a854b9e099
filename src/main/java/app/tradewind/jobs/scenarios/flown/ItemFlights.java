package app.tradewind.jobs.scenarios.flown;

import app.tradewind.catalog.Money;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.Blow;
import app.tradewind.stock.simulate.Contrast;
import app.tradewind.stock.simulate.Outcome;
import app.tradewind.stock.simulate.Outcome.Total;
import app.tradewind.stock.simulate.Reactions;
import java.util.ArrayList;
import java.util.List;

/**
 * One item flown through every scenario.
 *
 * @param priced whether its money is known in all of them; else it counts as none
 * @param cases one a scenario, the base first
 */
public record ItemFlights(boolean priced, List<Case> cases) {

    /** Half a year, as orders are planned. */
    public static final int WEEKS = 26;
    /** Enough for differences on common futures. */
    public static final int PATHS = 200;

    private static final double WEEKS_A_YEAR = 52;

    /**
     * @param calm nothing happens
     * @param hit nobody reacts
     * @param planned orders are planned for it
     * @param taken which of the ways to go on
     */
    public record Case(Outcome calm, Outcome hit, Outcome planned, FlownBoard.Parts parts, int taken) { }

    /**
     * What is flown in a scenario.
     *
     * @param item with demand as it is then and lead time as it is now, and what it costs and earns then
     * @param home what a piece costs and earns then at home, {@code null} where not known
     * @param quantity ordered now
     */
    public record Then(StockItem item, Economics home, int quantity, Blow blow) {

        /** @param extra what a piece costs more by another way */
        public static Then of(StockItem item, Change change, Economics own, Economics home, int quantity, double extra) {
            return new Then(change.flown(item, own), home, quantity, change.blow(item, extra));
        }

        private Blow blow(boolean priced) {
            return priced ? blow : new Blow(blow.demand(), blow.late(), blow.closed(), blow.detour(), 0);
        }
    }

    /** What is kept of an item once it is in the sums: pieces lost and what planning anew earns, by scenario. */
    public record Told(double hit, double planned, Contrast gain) { }

    /**
     * Of several ways to go on in a scenario the one that earns the most when planned is taken, where money is not known
     * the one that loses the fewest pieces; of equals the first.
     *
     * @param scenarios the ways to go on in each, the base first
     */
    public static ItemFlights of(List<List<Then>> scenarios, StockSettings settings) {
        boolean priced = scenarios.stream().flatMap(List::stream).allMatch(then -> then.home() != null);
        Reactions.Plan before = plan(scenarios.get(0).get(0), priced);
        Reactions reactions = new Reactions(before, WEEKS, PATHS, settings);
        List<Case> cases = new ArrayList<>();
        for (List<Then> ways : scenarios) {
            Case best = null;
            for (int way = 0; way < ways.size(); way++) {
                Reactions.Plan plan = plan(ways.get(way), priced);
                Blow blow = ways.get(way).blow(priced);
                Outcome hit = reactions.hit(plan, blow);
                Outcome planned = reactions.planned(plan, blow);
                if (best == null || worth(planned, priced) > worth(best.planned, priced)) {
                    best = new Case(reactions.calm(), hit, planned, parts(before.money(), plan.money(), reactions.calm(), hit, planned), way);
                }
            }
            cases.add(best);
        }
        return new ItemFlights(priced, cases);
    }

    private static double worth(Outcome planned, boolean priced) {
        return priced ? planned.mean(Total.PROFIT) : -planned.mean(Total.LOST);
    }

    /** By scenario. */
    public List<Told> told() {
        return cases.stream().map(one -> new Told(one.hit.mean(Total.LOST), one.planned.mean(Total.LOST),
                priced ? Contrast.of(one.planned, one.hit, Total.PROFIT) : null)).toList();
    }

    private static Reactions.Plan plan(Then then, boolean priced) {
        Money none = Money.zero(Money.UNNAMED);
        return new Reactions.Plan(then.item(), priced ? then.home() : new Economics(none, none, Double.NaN), then.quantity());
    }

    private static FlownBoard.Parts parts(Economics before, Economics then, Outcome calm, Outcome hit, Outcome planned) {
        double margin = then.unitMargin().toDouble();
        double sold = calm.mean(Total.SOLD);
        double saved = margin * (planned.mean(Total.SOLD) - hit.mean(Total.SOLD));
        double kept = kept(then, planned) - kept(then, hit);
        double extra = margin * planned.mean(Total.SOLD) - kept(then, planned) - planned.mean(Total.PROFIT);
        return new FlownBoard.Parts(calm.mean(Total.PROFIT), (margin - before.unitMargin().toDouble()) * sold,
                margin * (hit.mean(Total.SOLD) - sold), kept(before, calm) - kept(then, hit), saved, new double[] {0 - kept, 0 - extra});
    }

    /** What keeping the mean stock costs over all weeks. */
    private static double kept(Economics economics, Outcome outcome) {
        return economics.holdingRate() > 0
                ? economics.unitCost().toDouble() * economics.holdingRate() / WEEKS_A_YEAR * outcome.mean(Total.STOCK) * outcome.weeks() : 0;
    }
}
