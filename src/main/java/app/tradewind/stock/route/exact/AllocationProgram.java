package app.tradewind.stock.route.exact;

import java.util.HashMap;
import java.util.Map;

/**
 * Finite-horizon stochastic dynamic programme of an {@link AllocationCase}: in each period ship, receive what
 * arrives, meet demand, lose what is not there. Demand is cut off at {@value #MOST} pieces; the chance beyond is
 * left out, not added to the last.
 */
public final class AllocationProgram {

    /** Demand of a period beyond this does not count. */
    static final int MOST = 24;

    private final AllocationCase task;
    private final double[][] chance;
    private final Map<State, Best> known = new HashMap<>();

    private AllocationProgram(AllocationCase task) {
        this.task = task;
        this.chance = new double[task.demand().length][MOST + 1];
        for (int t = 0; t < chance.length; t++) {
            double p = Math.exp(-task.demand()[t]);
            for (int d = 0; d <= MOST; d++) {
                chance[t][d] = p;
                p *= task.demand()[t] / (d + 1);
            }
        }
    }

    private record State(int period, int overseas, int next, int second, int domestic) { }

    /**
     * What is best from the start.
     *
     * @param cost expected over all periods, less what is left at the end
     * @param sea pieces to send by sea in the first period
     * @param air pieces to send by air in the first period
     */
    public record Best(double cost, int sea, int air) { }

    public static Best solve(AllocationCase task) {
        return new AllocationProgram(task).best(new State(0, task.overseas(), 0, 0, task.domestic()));
    }

    private Best best(State state) {
        if (state.period == chance.length) {
            return new Best(-task.keep().left() * state.overseas - task.keep().salvage() * (state.next + state.second), 0, 0);
        }
        Best before = known.get(state);
        if (before != null) {
            return before;
        }
        Best best = null;
        AllocationCase.Ship ship = task.ship();
        for (int sea = 0; sea <= Math.min(ship.cap(), state.domestic); sea += ship.lot()) {
            for (int air = 0; air <= Math.min(ship.cap(), state.domestic - sea); air += ship.lot()) {
                double cost = ship.sea() * sea + ship.air() * air + (sea > 0 ? ship.fixedSea() : 0) + (air > 0 ? ship.fixedAir() : 0)
                        + task.customs().on(sea + air) + period(state, sea, air);
                if (best == null || cost < best.cost - 1e-12) {
                    best = new Best(cost, sea, air);
                }
            }
        }
        known.put(state, best);
        return best;
    }

    private double period(State state, int sea, int air) {
        int there = state.overseas + state.next;
        double cost = 0;
        for (int wanted = 0; wanted <= MOST; wanted++) {
            int left = Math.max(0, there - wanted);
            cost += chance[state.period][wanted] * (task.keep().stockout() * Math.max(0, wanted - there) + task.keep().storage() * left
                    + best(new State(state.period + 1, left, state.second + air, sea, state.domestic - sea - air)).cost);
        }
        return cost;
    }
}
