package app.tradewind.forecast;

import java.util.Arrays;

/**
 * Simulated futures of one series: the joint distribution of demand over the coming steps. Quantiles
 * of a total come from the totals of whole paths, never from adding the steps' quantiles.
 */
public final class DemandPaths {

    private final double[][] samples;
    private final double[][] sortedSteps;
    private final boolean whole;

    private DemandPaths(double[][] samples) {
        this.samples = samples;
        this.sortedSteps = new double[steps()][];
        this.whole = Arrays.stream(samples).flatMapToDouble(Arrays::stream).allMatch(value -> value == Math.rint(value));
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
        if (sortedSteps[step] == null) {
            double[] values = new double[samples.length];
            for (int s = 0; s < samples.length; s++) {
                values[s] = samples[s][step];
            }
            Arrays.sort(values);
            sortedSteps[step] = values;
        }
        return quantileOf(sortedSteps[step], p);
    }

    /**
     * Quantile of figures that were made of these paths, such as {@link #totals}: whole where the paths are.
     *
     * @param ascending the figures in ascending order
     */
    public double quantileOf(double[] ascending, double p) {
        return whole ? ascending[Math.max(0, (int) Math.ceil(p * ascending.length) - 1)] : quantile(ascending, p);
    }

    /** Totals of all paths over the steps {@code from} (inclusive) to {@code to} (exclusive), ascending. */
    public double[] totals(int from, int to) {
        double[] totals = new double[samples.length];
        for (int s = 0; s < samples.length; s++) {
            double sum = 0;
            for (int step = from; step < to; step++) {
                sum += samples[s][step];
            }
            totals[s] = sum;
        }
        Arrays.sort(totals);
        return totals;
    }

    /** Quantile of ascending values, 0 &lt; p &lt; 1, by Hyndman and Fan's type 7 (R's default). */
    public static double quantile(double[] ascending, double p) {
        double position = p * (ascending.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
    }
}
