package app.tradewind.jobs.scenarios.flown;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.jobs.scenarios.lane.Closure;
import app.tradewind.jobs.scenarios.lane.Detours.Detour;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.simulate.Blow;
import java.util.List;

/**
 * What a scenario changes of one item.
 *
 * @param late weeks that every order takes longer
 * @param demand factor of demand
 * @param detour what becomes of its way where the scenario closes it, else {@code null}
 */
public record Change(double late, double demand, Closure closure, Detour detour) {

    /** No other way saves more of a lead time than this share: making the goods takes its time too. */
    private static final double FASTEST = 0.8;

    /** Where nobody takes the other way. */
    public Change waiting() {
        return detour == null || detour.by() == null ? this : new Change(late, demand, closure, new Detour(null, closure.weeks(), null));
    }

    /** The ways to go on: another way, where it is known what it costs, and waiting. */
    public List<Change> ways(boolean known) {
        Change waiting = waiting();
        return waiting == this ? List.of(this) : known ? List.of(this, waiting) : List.of(waiting);
    }

    /** As it is at the start of the scenario. What is stuck on a closed way does not count where an order overtakes it. */
    public StockItem ordered(StockItem item, StockItem.Economics economics) {
        return with(item, economics, detour != null && detour.by() != null);
    }

    /** The same, of whose losses is asked: what is stuck does not count. */
    public StockItem hit(StockItem item, StockItem.Economics economics) {
        return with(item, economics, detour != null);
    }

    private StockItem with(StockItem item, StockItem.Economics economics, boolean without) {
        StockItem.Position position = without ? new StockItem.Position(item.position().onHand(), 0) : item.position();
        return new StockItem(item.id(), position, item.leadTime().delayed(late + (detour == null ? 0 : more(item))), economics, item.rule(), wanted(item));
    }

    /** As it is flown: lateness and the closed way come from {@link #blow}. */
    StockItem flown(StockItem item, StockItem.Economics economics) {
        return new StockItem(item.id(), item.position(), item.leadTime(), economics, item.rule(), wanted(item));
    }

    /** @param extra a piece by the other way, at home */
    Blow blow(StockItem item, double extra) {
        boolean other = detour != null && detour.by() != null;
        return new Blow(demand, late, detour == null ? 0 : closure.weeks(), other ? more(item) : Double.NaN, other ? extra : 0);
    }

    private double more(StockItem item) {
        return Math.max(detour.weeks(), -FASTEST * item.leadTime().weeks());
    }

    private DemandPaths wanted(StockItem item) {
        if (demand == 1) {
            return item.demand();
        }
        double[][] paths = new double[item.demand().count()][item.demand().steps()];
        for (int path = 0; path < paths.length; path++) {
            for (int step = 0; step < paths[path].length; step++) {
                paths[path][step] = demand * item.demand().at(path, step);
            }
        }
        return DemandPaths.of(paths);
    }
}
