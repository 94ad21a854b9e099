package app.tradewind.forecast;

import app.tradewind.forecast.ranks.Ranks;
import java.util.Arrays;

/**
 * Simulated futures of one series: the joint distribution of demand over the coming steps. Quantiles
 * of a total come from the totals of whole paths, never from adding the steps' quantiles.
 */
public final class DemandPaths {

    private final double[][] samples;
    private final Ranks[] ranks;
    private final boolean whole;

    private DemandPaths(double[][] samples) {
        this.samples = samples;
        this.ranks = new Ranks[steps() + 1];
        this.whole = whole(samples);
    }

    private static boolean whole(double[][] samples) {
        for (double[] path : samples) {
            for (double value : path) {
                if (value != Math.rint(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * @param samples one row a path, one column a step, all rows of equal length; not copied
     * @throws IllegalArgumentException if there is no path or the rows differ in length
     */
    public static DemandPaths of(double[][] samples) {
        if (samples.length == 0 || samples[0].length == 0) {
            throw new IllegalArgumentException("no path");
        }
        for (double[] path : samples) {
            if (path.length != samples[0].length) {
                throw new IllegalArgumentException("paths of different lengths");
            }
        }
        return new DemandPaths(samples);
    }

    /** How many steps ahead the paths reach. */
    public int steps() {
        return samples[0].length;
    }

    /** How many paths there are. */
    public int count() {
        return samples.length;
    }

    /** Demand of path {@code sample} in step {@code step}, both counted from 0. */
    public double at(int sample, int step) {
        return samples[sample][step];
    }

    /** Mean over the paths of one step. */
    public double mean(int step) {
        double sum = 0;
        for (double[] path : samples) {
            sum += path[step];
        }
        return sum / samples.length;
    }

    /** Whether every path holds whole numbers only: then quantiles are whole numbers too. */
    public boolean whole() {
        return whole;
    }

    /** Quantile of one step, 0 &lt; p &lt; 1: of whole numbers the least that reaches p, else by Hyndman and Fan's type 7. */
    public double quantile(int step, double p) {
        if (ranks[step] == null) {
            double[] values = new double[samples.length];
            for (int s = 0; s < samples.length; s++) {
                values[s] = samples[s][step];
            }
            ranks[step] = new Ranks(values, whole);
        }
        return ranks[step].quantile(p);
    }

    /** The same of the total over all steps. */
    public double totalQuantile(double p) {
        if (ranks[steps()] == null) {
            ranks[steps()] = new Ranks(sums(0, steps()), whole);
        }
        return ranks[steps()].quantile(p);
    }

    /**
     * Quantile of figures that were made of these paths, such as {@link #totals}: whole where the paths are.
     *
     * @param ascending the figures in ascending order
     */
    public double quantileOf(double[] ascending, double p) {
        return Ranks.at(ascending, p, whole);
    }

    /** Totals of all paths over the steps {@code from} (inclusive) to {@code to} (exclusive), ascending. */
    public double[] totals(int from, int to) {
        double[] totals = sums(from, to);
        Arrays.sort(totals);
        return totals;
    }

    private double[] sums(int from, int to) {
        double[] totals = new double[samples.length];
        for (int s = 0; s < samples.length; s++) {
            double sum = 0;
            for (int step = from; step < to; step++) {
                sum += samples[s][step];
            }
            totals[s] = sum;
        }
        return totals;
    }

    /** Quantile of ascending values, 0 &lt; p &lt; 1, by Hyndman and Fan's type 7 (R's default). */
    public static double quantile(double[] ascending, double p) {
        return Ranks.at(ascending, p, false);
    }
}
