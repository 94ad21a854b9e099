package app.tradewind.stock.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A first plan: again and again the order that gains most for the money it ties up, while it fits the cash
 * and the containers. Candidates cover one to eight weeks of demand in each slot.
 */
final class GreedyPlan {

    private static final int[] COVERS = {1, 2, 4, 8};
    private static final double WORTH_IT = 1e-6;

    private GreedyPlan() { }

    /** A plan that can be paid and loaded, if ordering nothing can. */
    static int[][][] of(PlanTask task) {
        PlanState state = new PlanState(task);
        while (step(state, task)) {
            state.sum();
        }
        return state.snapshot();
    }

    /**
     * A plan without the orders that cannot be paid or loaded: those go first that earn least for what they cost.
     * What is left out is for the search to bring back.
     */
    static int[][][] trimmed(PlanTask task, int[][][] plan) {
        PlanState state = new PlanState(task);
        state.reset(plan);
        List<Ordered> orders = new ArrayList<>();
        for (int i = 0; i < plan.length; i++) {
            for (int m = 0; m < plan[i].length; m++) {
                for (int t = 0; t < plan[i][m].length; t++) {
                    if (plan[i][m][t] > 0) {
                        orders.add(ordered(state, i, m, t));
                    }
                }
            }
        }
        orders.sort(Comparator.comparingDouble(Ordered::yield));
        for (Ordered order : orders) {
            if (state.feasible()) {
                break;
            }
            state.edit(order.product)[order.lane][order.week] = 0;
            state.changed(order.product);
            state.close();
            state.keep();
        }
        return state.snapshot();
    }

    /** @param yield what the plan would be worth less without it, for the money it costs */
    private record Ordered(int product, int lane, int week, double yield) { }

    private static Ordered ordered(PlanState state, int i, int m, int t) {
        double with = state.objective();
        double cost = state.lanes(i)[m].cost(state.cartons(i)[m][t]);
        state.edit(i)[m][t] = 0;
        state.changed(i);
        state.close();
        double without = state.objective();
        state.undo();
        state.close();
        return new Ordered(i, m, t, (with - without) / cost);
    }

    private static boolean step(PlanState state, PlanTask task) {
        double now = state.objective();
        double best = 0;
        int[] chosen = null;
        for (int i = 0; i < task.products().size(); i++) {
            PlanProduct product = task.products().get(i);
            Lane[] lanes = state.lanes(i);
            for (int m = 0; m < lanes.length; m++) {
                for (int t = 0; t < lanes[m].slots; t++) {
                    for (int cover : COVERS) {
                        int add = cartons(task, product, lanes[m], Math.min(task.horizon() - 1, t + lanes[m].lead), cover);
                        state.edit(i)[m][t] += add;
                        state.changed(i);
                        state.close();
                        double spent = lanes[m].cost(add);
                        double gain = (state.objective() - now) / spent;
                        if (state.feasible() && state.objective() - now > WORTH_IT && gain > best) {
                            best = gain;
                            chosen = new int[] {i, m, t, add};
                        }
                        state.undo();
                    }
                }
            }
        }
        if (chosen == null) {
            state.close();
            return false;
        }
        state.edit(chosen[0])[chosen[1]][chosen[2]] += chosen[3];
        state.changed(chosen[0]);
        state.keep();
        return true;
    }

    /** Cartons for the mean demand of some weeks from an arrival on, at least the least order. */
    private static int cartons(PlanTask task, PlanProduct product, Lane lane, int arrival, int weeks) {
        double pieces = 0;
        for (int t = arrival; t < Math.min(task.horizon(), arrival + weeks); t++) {
            pieces += product.mean(t);
        }
        return Math.max(lane.least, (int) Math.ceil(pieces / lane.carton));
    }
}
