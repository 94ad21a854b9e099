package app.tradewind.selection.breadth.search;

import java.util.Arrays;

/**
 * Branch and bound over priced needs. Prices are sought by subgradients with Polyak's step (Held, Wolfe and
 * Crowder, Mathematical Programming 6, 1974); items that no better list can have otherwise are decided at once;
 * the rest is branched on. It stops after so many branches, and then the bound tells how much might be missed.
 */
public final class Search {

    private static final int FIRST_STEPS = 150;
    private static final int STEPS = 25;
    private static final int MENDING = 10;
    private static final int PATIENCE = 8;
    private static final int MOST_BRANCHES = 200;
    private static final int NEAR_BRANCHES = 60;
    private static final double NOISE = 1e-9;
    private static final double WHOLE_NOISE = 1e-6;

    private final Problem problem;
    private final double dearest;
    private final boolean whole;
    private final int reach;
    private final int[] twins;
    private final Relaxed relaxed;
    private final Swaps swaps;
    private boolean[] best = new boolean[0];
    private double least = Double.NEGATIVE_INFINITY;
    private double missed = Double.NEGATIVE_INFINITY;
    private int branches;

    /**
     * @param dearest highest price of a needed place: what leaving it unfilled costs; infinite where it must be filled
     * @param whole whether places are counted, and values only tell lists of equal count apart
     */
    private Search(Problem problem, double dearest, boolean whole) {
        this.problem = problem;
        this.dearest = dearest;
        this.whole = whole;
        reach = problem.reach();
        twins = problem.twins();
        relaxed = new Relaxed(problem, reach);
        swaps = new Swaps(problem);
    }

    /** The list that fills most needed places. */
    public static Found nearest(Problem problem) {
        double lowest = Arrays.stream(problem.value()).min().orElse(0);
        double range = Arrays.stream(problem.value()).max().orElse(0) - lowest;
        double scale = range > 0 ? 1 / (4.0 * range * Math.max(1, problem.room().places())) : 0;
        double[] small = Arrays.stream(problem.value()).map(v -> (v - lowest) * scale).toArray();
        Search search = new Search(problem.worth(small), 1, true);
        return search.run(new boolean[0]);
    }

    /** The list of the largest total that meets every need. @param start a list that meets them, to begin from */
    public static Found best(Problem problem, boolean... start) {
        return new Search(problem, Double.POSITIVE_INFINITY, false).run(start);
    }

    private Found run(boolean[] start) {
        if (start.length > 0) {
            boolean[] mended = start.clone();
            swaps.mend(mended);
            keep(mended);
        }
        byte[] state = new byte[problem.size()];
        explore(new double[problem.need().length], state, FIRST_STEPS);
        double bound = Math.max(least, missed);
        return new Found(best, least, bound);
    }

    private void explore(double[] from, byte[] given, int steps) {
        branches++;
        byte[] state = given.clone();
        double[] price = from.clone();
        double[] cheapest = price.clone();
        double bound = Double.POSITIVE_INFINITY;
        double pace = 1;
        int waited = 0;
        for (int step = 0; step < steps; step++) {
            if (!relaxed.at(price, state)) {
                return;
            }
            if (relaxed.bound < bound - NOISE) {
                bound = relaxed.bound;
                cheapest = price.clone();
                waited = 0;
            } else if (++waited >= PATIENCE) {
                pace /= 2;
                waited = 0;
                price = cheapest.clone();
            }
            offer(step % MENDING == 0);
            if (bound <= enough() || !move(price, pace)) {
                break;
            }
        }
        if (bound <= enough() || !relaxed.at(cheapest, state)) {
            return;
        }
        relaxed.settle(state, enough());
        if (!relaxed.at(cheapest, state)) {
            return;
        }
        offer(true);
        int doubtful = relaxed.doubtful(state);
        if (doubtful < 0 || relaxed.bound <= enough()) {
            return;
        }
        if (branches >= (whole ? NEAR_BRANCHES : MOST_BRANCHES)) {
            missed = Math.max(missed, relaxed.bound);
            return;
        }
        branch(doubtful, relaxed.in[doubtful], cheapest, state);
    }

    private void branch(int item, boolean first, double[] price, byte[] state) {
        for (boolean taken : new boolean[] {first, !first}) {
            byte[] next = state.clone();
            next[item] = taken ? Relaxed.IN : Relaxed.OUT;
            for (int i = 0; i < next.length && twins[item] >= 0; i++) {
                boolean twin = twins[i] == twins[item] && next[i] == Relaxed.OPEN;
                if (twin && (taken ? i < item : i > item)) {
                    next[i] = next[item];
                }
            }
            explore(price, next, STEPS);
        }
    }

    /** One step along the needs that are not met. @return whether there is any way to go */
    private boolean move(double[] price, double pace) {
        double square = 0;
        for (int g = 0; g < price.length; g++) {
            int gap = problem.need()[g] - relaxed.count[g];
            square += gap < 0 && price[g] == 0 || gap > 0 && price[g] >= dearest ? 0 : (double) gap * gap;
        }
        if (square == 0) {
            return false;
        }
        double target = Double.isInfinite(least) ? relaxed.bound - Math.abs(relaxed.bound) * 0.05 - 1e-3 : least;
        double step = pace * Math.max(relaxed.bound - target, 1e-6 * Math.abs(relaxed.bound) + NOISE) / square;
        for (int g = 0; g < price.length; g++) {
            price[g] = Math.min(dearest, Math.max(0, price[g] + step * (problem.need()[g] - relaxed.count[g])));
        }
        return true;
    }

    /** The list that the prices chose, and what exchanges make of it. */
    private void offer(boolean mending) {
        boolean[] list = relaxed.in.clone();
        if (mending && whole) {
            swaps.fill(list);
        } else if (mending) {
            swaps.mend(list);
        }
        keep(list);
    }

    private void keep(boolean[] list) {
        int open = problem.needed() - problem.met(list);
        double total = open == 0 ? problem.total(list) : problem.total(list) - dearest * open;
        if (total > least || best.length == 0) {
            least = total;
            best = list;
        }
    }

    /** What a list has to pass to be worth looking for. */
    private double enough() {
        return whole ? Math.floor(least + NOISE) + 1 - WHOLE_NOISE : least + NOISE * Math.max(1, Math.abs(least));
    }
}
