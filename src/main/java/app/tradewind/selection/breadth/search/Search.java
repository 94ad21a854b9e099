package app.tradewind.selection.breadth.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Branch and bound over priced needs. Prices are sought by subgradients with Polyak's step (Held, Wolfe and
 * Crowder, Mathematical Programming 6, 1974); items that no better list can have otherwise are decided at once;
 * the rest is branched on. It stops after so many branches, and then the bound tells how much might be missed.
 */
public final class Search {

    private static final int FIRST_STEPS = 150;
    private static final int STEPS = 25;
    private static final int LARGE = 1000;
    private static final int SHRINKING = 40;
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
    private int most = MOST_BRANCHES;

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

    /** A list that meets every need where exchanges find one; else the one that fills most needed places. */
    public static Found near(Problem problem) {
        Relaxed best = new Relaxed(problem, problem.reach());
        best.at(new double[problem.need().length], new byte[problem.size()]);
        boolean[] list = best.in.clone();
        return new Swaps(problem).fill(list) ? new Found(list, problem.total(list), best.bound) : nearest(problem);
    }

    /** The list that fills most needed places; its total is minus the places that stay open and a little for the values. */
    public static Found nearest(Problem problem) {
        return nearest(problem, NEAR_BRANCHES);
    }

    /** @param most branches until it stops */
    static Found nearest(Problem problem, int most) {
        double lowest = Arrays.stream(problem.value()).min().orElse(0);
        double range = Arrays.stream(problem.value()).max().orElse(0) - lowest;
        double scale = range > 0 ? 1 / (4.0 * range * Math.max(1, problem.room().places())) : 0;
        double[] small = Arrays.stream(problem.value()).map(v -> (v - lowest) * scale).toArray();
        Search search = new Search(problem.worth(small), 1, true);
        search.most = most;
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
        double[] price = new double[problem.need().length];
        if (!whole && problem.size() > LARGE) {
            return shrunk(state, price);
        }
        explore(price, state, FIRST_STEPS);
        double bound = Math.max(least, missed);
        return new Found(best, least, bound);
    }

    /** Of a large problem only those items are left that a better list could have. */
    private Found shrunk(byte[] state, double... price) {
        double bound = Double.POSITIVE_INFINITY;
        double[] cheapest = price.clone();
        for (int step = 0; step < SHRINKING && relaxed.at(price, state) && bound > enough(); step++) {
            if (relaxed.bound < bound) {
                bound = relaxed.bound;
                cheapest = price.clone();
            }
            offer(step % MENDING == 0);
            if (!move(price, 1)) {
                break;
            }
        }
        relaxed.at(cheapest, state);
        relaxed.settle(state, enough());
        int[] left = IntStream.range(0, state.length).filter(i -> state[i] != Relaxed.OUT || best[i]).toArray();
        boolean[] start = new boolean[left.length];
        for (int i = 0; i < left.length; i++) {
            start[i] = best[left[i]];
        }
        Search rest = new Search(problem.only(left), dearest, false);
        rest.keep(start);
        rest.explore(cheapest, new byte[left.length], FIRST_STEPS);
        boolean[] in = new boolean[state.length];
        for (int i = 0; i < left.length; i++) {
            in[left[i]] = rest.best[i];
        }
        return new Found(in, rest.least, Math.max(rest.least, rest.missed));
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
        if (branches >= most) {
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
