package app.tradewind.stock.plan;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Simulated annealing over order plans (Kirkpatrick, Gelatt and Vecchi 1983) from a greedy start. A plan that
 * overdraws cash is not forbidden on the way but pays for the deepest overdraft, more and more as it cools;
 * only plans that can be paid count.
 */
final class Annealing {

    /** Heat as a share of what a product earns. */
    private static final double HOT = 0.015;
    private static final double COLD = 0.000_1;
    private static final double PRICE_OF_CASH_HOT = 0.3;
    private static final double PRICE_OF_CASH_COLD = 6;
    private static final int SETTLE = 4096;

    private final PlanTask task;
    private final PlanState state;
    private final Moves moves;
    private final SplittableRandom chance;
    private int[][][] best;
    private double bestObjective = Double.NEGATIVE_INFINITY;

    Annealing(PlanTask task, SplittableRandom chance) {
        this.task = task;
        this.chance = chance;
        state = new PlanState(task);
        moves = new Moves(task, state, chance);
    }

    /** Begins with a plan. */
    void start(int[][][] plan) {
        state.reset(plan);
        remember();
    }

    /**
     * @param steps changes to try
     * @param warmth share of the full heat to begin with
     * @param stop asked now and then; {@code true} ends early
     */
    void run(long steps, double warmth, BooleanSupplier stop) {
        double scale = Math.max(1, Math.abs(state.objective())) / task.products().size();
        double hot = scale * HOT * warmth;
        double cold = scale * COLD;
        double energy = Double.NEGATIVE_INFINITY;
        double heat = hot;
        double price = PRICE_OF_CASH_HOT;
        for (long step = 0; step < steps; step++) {
            if (step % SETTLE == 0) {
                if (stop.getAsBoolean()) {
                    return;
                }
                double done = (double) step / steps;
                heat = hot * Math.pow(cold / hot, done);
                price = PRICE_OF_CASH_HOT + (PRICE_OF_CASH_COLD - PRICE_OF_CASH_HOT) * done;
                state.sum();
                energy = energy(price);
            }
            if (!moves.tryOne()) {
                state.undo();
                continue;
            }
            state.close();
            double next = state.loadable() ? energy(price) : Double.NEGATIVE_INFINITY;
            if (next >= energy || chance.nextDouble() < Math.exp((next - energy) / heat)) {
                state.keep();
                energy = next;
                if (state.objective() > bestObjective && state.feasible()) {
                    remember();
                }
            } else {
                state.undo();
            }
        }
    }

    private double energy(double price) {
        return state.objective() - price * Math.max(0, -state.leastCash());
    }

    private void remember() {
        if (state.feasible() && state.objective() > bestObjective) {
            best = state.snapshot();
            bestObjective = state.objective();
        }
    }

    /** The best plan met that can be paid and loaded; {@code null} for none. */
    int[][][] best() {
        return best;
    }

    double bestObjective() {
        return bestObjective;
    }
}
