package app.tradewind.forecast.learner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the series of a category go together: their mean, each as a share of its own mean, so that no best
 * seller speaks for all. Series end with the same step, so steps are counted from the end. Series without a
 * category are a category of their own.
 */
final class Groups {

    /** Fewer series are no group. */
    private static final int LEAST = 3;
    private static final double LEAST_INDEX = 0.2;
    private static final double MOST_INDEX = 5;
    private static final double DRAWN = 0.1;
    private static final int MONTH = 4;
    private static final int QUARTER = 13;

    private final Map<String, double[]> sums = new HashMap<>();

    static Groups of(List<Subject> all) {
        Groups groups = new Groups();
        Map<String, int[]> counts = new HashMap<>();
        for (Subject one : all) {
            double mean = Arrays.stream(one.y()).average().orElse(0);
            if (!(mean > 0)) {
                continue;
            }
            double[] sum = groups.sums.getOrDefault(key(one), new double[0]);
            int[] count = counts.getOrDefault(key(one), new int[0]);
            if (sum.length < one.y().length) {
                sum = Arrays.copyOf(sum, one.y().length);
                count = Arrays.copyOf(count, sum.length);
            }
            for (int back = 0; back < one.y().length; back++) {
                sum[back] += one.y()[one.y().length - 1 - back] / mean;
                count[back]++;
            }
            groups.sums.put(key(one), sum);
            counts.put(key(one), count);
        }
        groups.sums.forEach((key, sum) -> {
            int[] count = counts.get(key);
            int known = 0;
            while (known < sum.length && count[known] >= LEAST) {
                sum[known] /= count[known];
                known++;
            }
            groups.sums.put(key, Arrays.copyOf(sum, known));
        });
        return groups;
    }

    private static String key(Subject one) {
        return one.around().category() == null ? "" : one.around().category();
    }

    /**
     * Season of the group in a step to come: the steps around the same one a season before, by the mean of that season.
     *
     * @param back steps known after the origin
     * @param ahead of the origin, the first one 0
     * @return 1 where it is not known
     */
    double season(Subject one, int back, int ahead) {
        double[] group = sums.getOrDefault(key(one), new double[0]);
        int period = one.period();
        double mean = mean(group, back, back + period);
        int same = back - 1 - ahead + period * (1 + ahead / period);
        if (period < 2 || group.length < back + period || !(mean > 0)) {
            return 1;
        }
        int reach = period > 2 * QUARTER ? 1 : 0;
        double around = mean(group, Math.max(back, same - reach), Math.min(group.length, same + reach + 1));
        return Math.min(MOST_INDEX, Math.max(LEAST_INDEX, (around + DRAWN * mean) / (mean + DRAWN * mean)));
    }

    /** The last month of the group by its last quarter; 1 where that is not known. */
    double growth(Subject one, int back) {
        double[] group = sums.getOrDefault(key(one), new double[0]);
        double quarter = group.length < back + QUARTER ? 0 : mean(group, back, back + QUARTER);
        return quarter > 0 ? Math.min(MOST_INDEX, mean(group, back, back + MONTH) / quarter) : 1;
    }

    private static double mean(double[] group, int from, int to) {
        return Arrays.stream(group, Math.min(from, group.length), Math.min(to, group.length)).average().orElse(0);
    }
}
