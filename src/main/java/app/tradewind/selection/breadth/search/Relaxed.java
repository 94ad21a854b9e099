package app.tradewind.selection.breadth.search;

import java.util.Arrays;

/**
 * The problem with its needs priced instead of demanded (Lagrange): what is left is to take the best items, at
 * most so many of a family. Families and the number of places are a matroid, so taking the best first is exact
 * (Edmonds, "Matroids and the greedy algorithm", 1971), and the best prices give the linear programme's bound.
 */
final class Relaxed {

    static final byte OPEN = 0;
    static final byte IN = 1;
    static final byte OUT = 2;

    private final Problem problem;
    private final int reach;
    final double[] worth;
    final boolean[] in;
    private final int[] used;
    private final Integer[] order;
    int[] count = new int[0];
    double bound;

    Relaxed(Problem problem, int reach) {
        this.problem = problem;
        this.reach = reach;
        worth = new double[problem.size()];
        in = new boolean[problem.size()];
        used = new int[problem.room().most().length];
        order = new Integer[problem.size()];
        Arrays.setAll(order, i -> i);
    }

    /** Takes the best under these prices. @return whether a list of the full length exists among what is open */
    boolean at(double[] price, byte[] state) {
        Arrays.fill(in, false);
        Arrays.fill(used, 0);
        int taken = 0;
        bound = 0;
        for (int g = 0; g < price.length; g++) {
            bound -= price[g] * problem.need()[g];
        }
        for (int i = 0; i < worth.length; i++) {
            worth[i] = problem.value()[i];
            for (int g : problem.groups()[i]) {
                worth[i] += price[g];
            }
            if (state[i] == IN) {
                if (full(i)) {
                    return false;
                }
                take(i);
                taken++;
            }
        }
        // The order of the step before is nearly right, which the sort makes use of.
        Arrays.sort(order, (a, b) -> worth[a] == worth[b] ? Integer.compare(a, b) : Double.compare(worth[b], worth[a]));
        for (int at = 0; at < order.length && taken < reach; at++) {
            int i = order[at];
            if (state[i] == OPEN && !full(i)) {
                take(i);
                taken++;
            }
        }
        count = problem.count(in);
        return taken == reach;
    }

    private void take(int i) {
        in[i] = true;
        bound += worth[i];
        if (problem.room().family()[i] >= 0) {
            used[problem.room().family()[i]]++;
        }
    }

    /** Whether the item's family has no room left. */
    boolean full(int i) {
        int family = problem.room().family()[i];
        return family >= 0 && used[family] >= problem.room().most()[family];
    }

    /** Decides items that no better list than the one in hand can have otherwise. */
    void settle(byte[] state, double least) {
        double cheapest = Double.POSITIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        double[] within = new double[used.length];
        Arrays.fill(within, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < worth.length; i++) {
            if (state[i] != OPEN) {
                continue;
            }
            if (in[i]) {
                cheapest = Math.min(cheapest, worth[i]);
            } else if (!full(i)) {
                next = Math.max(next, worth[i]);
            } else {
                int family = problem.room().family()[i];
                within[family] = Math.max(within[family], worth[i]);
            }
        }
        for (int i = 0; i < worth.length; i++) {
            if (state[i] == OPEN && in[i]) {
                int family = problem.room().family()[i];
                double instead = Math.max(next, family < 0 ? Double.NEGATIVE_INFINITY : within[family]);
                state[i] = bound - worth[i] + instead <= least ? IN : OPEN;
            } else if (state[i] == OPEN) {
                state[i] = bound + worth[i] - cheapest <= least ? OUT : OPEN;
            }
        }
    }

    /** The open item about which the prices say least: nearest the last that was taken; -1 where none is open. */
    int doubtful(byte[] state) {
        double last = Double.POSITIVE_INFINITY;
        for (int i = 0; i < worth.length; i++) {
            last = in[i] ? Math.min(last, worth[i]) : last;
        }
        int doubtful = -1;
        for (int i = 0; i < worth.length; i++) {
            if (state[i] == OPEN && (doubtful < 0 || Math.abs(worth[i] - last) < Math.abs(worth[doubtful] - last))) {
                doubtful = i;
            }
        }
        return doubtful;
    }
}
