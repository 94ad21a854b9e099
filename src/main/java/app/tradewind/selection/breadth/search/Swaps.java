package app.tradewind.selection.breadth.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes a list better one exchange at a time: first until the needs are met, then until no exchange adds to the total. */
final class Swaps {

    private static final double NOISE = 1e-12;

    private final Problem problem;
    /** Items that count for the same groups, the best first: of each kind the first that fits is the only one to try. */
    private final Collection<List<Integer>> kinds;

    Swaps(Problem problem) {
        this.problem = problem;
        Map<List<Integer>, List<Integer>> byGroups = new LinkedHashMap<>();
        for (int i = 0; i < problem.size(); i++) {
            byGroups.computeIfAbsent(IntStream.of(problem.groups()[i]).boxed().toList(), groups -> new ArrayList<>()).add(i);
        }
        kinds = byGroups.values();
    }

    /** Changes the list in place. @return whether it meets every need */
    boolean mend(boolean... in) {
        boolean met = fill(in);
        while (met && exchange(in, false)) {
            // each exchange adds to the total, so it comes to an end
        }
        return met;
    }

    /** Only until the needs are met. */
    boolean fill(boolean... in) {
        while (problem.met(in) < problem.needed()) {
            if (!exchange(in, true)) {
                return false;
            }
        }
        return true;
    }

    private boolean exchange(boolean[] in, boolean filling) {
        int[] count = problem.count(in);
        int[] used = used(in);
        int out = -1;
        int into = -1;
        int most = 0;
        double gain = filling ? Double.NEGATIVE_INFINITY : NOISE;
        for (int i = 0; i < in.length; i++) {
            if (!in[i]) {
                continue;
            }
            for (List<Integer> kind : kinds) {
                int met = met(count, i, kind.get(0));
                int j = met < most || filling && met == 0 ? -1 : first(kind, used, i, in);
                if (j >= 0) {
                    double adds = problem.value()[j] - problem.value()[i];
                    if (filling && met > most || met == most && adds > gain) {
                        most = met;
                        gain = adds;
                        out = i;
                        into = j;
                    }
                }
            }
        }
        if (out < 0) {
            return false;
        }
        in[out] = false;
        in[into] = true;
        return true;
    }

    /** Needed places that an exchange fills, less those it opens. */
    private int met(int[] count, int out, int into) {
        int met = 0;
        for (int g : problem.groups()[out]) {
            met -= count[g] <= problem.need()[g] && !belongs(into, g) ? 1 : 0;
        }
        for (int g : problem.groups()[into]) {
            met += count[g] < problem.need()[g] && !belongs(out, g) ? 1 : 0;
        }
        return met;
    }

    private boolean belongs(int item, int group) {
        for (int g : problem.groups()[item]) {
            if (g == group) {
                return true;
            }
        }
        return false;
    }

    private int first(List<Integer> kind, int[] used, int out, boolean... in) {
        for (int j : kind) {
            int family = problem.room().family()[j];
            if (!in[j] && (family < 0 || family == problem.room().family()[out] || used[family] < problem.room().most()[family])) {
                return j;
            }
        }
        return -1;
    }

    private int[] used(boolean... in) {
        int[] used = new int[problem.room().most().length];
        for (int i = 0; i < in.length; i++) {
            if (in[i] && problem.room().family()[i] >= 0) {
                used[problem.room().family()[i]]++;
            }
        }
        return used;
    }
}
