package app.tradewind.forecast.level;

import app.tradewind.forecast.DemandPaths;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;

/**
 * Joins futures that were simulated one by one, so that things that erred together in the past do so in the
 * same future: the Schaake shuffle (Clark et al. 2004), an empirical copula. Every future stands for some weeks
 * of the past, the same for all things; a thing's futures are put in the order that its errors of those weeks
 * have. Whole futures change places and nothing in them, so that each thing keeps its own distribution, and
 * sums taken future by future agree.
 */
public final class Joint {

    /** Weeks whose errors are taken together: what lasts a month matters for a total, the noise of a week less. */
    private static final int WINDOW = 4;

    private final int[] weeks;
    private final int window;
    private final long seed;

    /**
     * @param futures of each thing
     * @param past how many past errors each thing has; with none the futures stay independent
     */
    public Joint(int futures, int past, long seed) {
        this.weeks = new int[futures];
        this.window = Math.min(WINDOW, past);
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        for (int s = 0; s < futures && past > 0; s++) {
            weeks[s] = random.nextInt(past - window + 1);
        }
    }

    /**
     * The futures of one thing in their joined order.
     *
     * @param id of the thing; chance decides where errors are alike
     * @param errors past errors, one a step, as long as told
     * @return one row a future, in new rows
     */
    public double[][] ordered(String id, DemandPaths paths, double[] errors) {
        int count = paths.count();
        SplittableRandom random = new SplittableRandom(seed * 31 + id.hashCode());
        double[] wanted = new double[count];
        double[] total = new double[count];
        double[] chance = random.doubles(count).toArray();
        for (int s = 0; s < count; s++) {
            for (int t = 0; t < window; t++) {
                wanted[s] += errors[weeks[s] + t];
            }
            for (int h = 0; h < paths.steps(); h++) {
                total[s] += paths.at(s, h);
            }
        }
        Integer[] places = order(wanted, chance);
        Integer[] futures = order(total, random.doubles(count).toArray());
        double[][] ordered = new double[count][paths.steps()];
        for (int rank = 0; rank < count; rank++) {
            double[] row = ordered[places[rank]];
            for (int h = 0; h < row.length; h++) {
                row[h] = paths.at(futures[rank], h);
            }
        }
        return ordered;
    }

    private static Integer[] order(double[] values, double[] chance) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> values[i]).thenComparingDouble(i -> chance[i]));
        return order;
    }
}
