package app.tradewind.forecast;

import java.util.Arrays;

/**
 * A series made ready for the methods: no missing values, nothing negative, steps out of stock filled
 * with what was sold around them, and a count of everything that was done to it.
 */
final class History {

    /** Below this share of a step in stock the sales of the step say nothing about demand. */
    private static final double IN_STOCK_ENOUGH = 0.5;
    private static final double SLOW_SHARE_OF_ZEROS = 0.2;
    private static final double SLOW_MEAN = 3;
    private static final int SEASONS_TO_ASK = 2;
    /** More than this is no demand, and its squares would leave what numbers can hold: taken as not known. */
    private static final double MOST = 1e15;
    /** Futures are cut at the greatest demand ever seen times this: beyond lies a method gone astray. */
    private static final double MOST_TIMES_GREATEST = 5;
    /** With fewer seasons than this an erratic series shows none, see {@link #erratic}. */
    private static final int SEASONS_TO_SEE = 3;
    private static final double ERRATIC = 0.4;

    private final double[] values;
    /** Which values were seen; the others were filled. */
    private final boolean[] seen;
    private final boolean whole;
    private final int period;
    private final int observed;
    private final int missing;
    private final int outOfStock;
    private final int negative;

    private History(double[] values, boolean[] seen, boolean whole, int period, int observed, int[] done) {
        this.values = values;
        this.seen = seen;
        this.whole = whole;
        this.period = period;
        this.observed = observed;
        this.missing = done[0];
        this.outOfStock = done[1];
        this.negative = done[2];
    }

    static History of(DemandSeries series) {
        int n = series.length();
        double[] raw = new double[n];
        double[] least = new double[n];
        boolean whole = true;
        int[] done = new int[3];
        int first = -1;
        int observed = 0;
        for (int t = 0; t < n; t++) {
            double value = series.units()[t];
            double stocked = series.stocked() == null ? Double.NaN : series.stocked()[t];
            if (!(Math.abs(value) <= MOST)) {
                raw[t] = Double.NaN;
                done[0] += first >= 0 ? 1 : 0;
                continue;
            }
            whole &= value == Math.rint(value);
            done[2] += value < 0 ? 1 : 0;
            value = Math.max(0, value);
            first = first < 0 ? t : first;
            if (stocked < IN_STOCK_ENOUGH) {
                raw[t] = Double.NaN;
                least[t] = value;
                done[1]++;
            } else {
                raw[t] = stocked < 1 ? value / stocked : value;
                observed++;
            }
        }
        if (observed == 0) {
            return new History(new double[0], new boolean[0], whole, series.period(), 0, done);
        }
        double[] from = Arrays.copyOfRange(raw, first, n);
        double[] filled = fill(from, series.period());
        boolean[] seen = new boolean[filled.length];
        for (int t = 0; t < filled.length; t++) {
            seen[t] = !Double.isNaN(from[t]);
            filled[t] = Math.max(filled[t], least[first + t]);
            filled[t] = whole ? Math.rint(filled[t]) : filled[t];
        }
        return new History(filled, seen, whole, series.period(), observed, done);
    }

    /** The same history with other values, freed of what does not last. */
    History with(double[] settled) {
        return new History(settled, seen, whole, period, observed, new int[] {missing, outOfStock, negative});
    }

    /** The same step of nearby seasons where known, the nearest known steps otherwise. */
    private static double[] fill(double[] from, int period) {
        double[] filled = from.clone();
        for (int t = 0; t < from.length; t++) {
            if (Double.isNaN(from[t])) {
                double season = period > 1 ? around(from, t, period, SEASONS_TO_ASK) : Double.NaN;
                filled[t] = Double.isNaN(season) ? around(from, t, 1, from.length) : season;
            }
        }
        return filled;
    }

    /** Mean of the nearest known values before and after in strides; {@code NaN} where there is none. */
    private static double around(double[] from, int t, int stride, int reach) {
        double sum = 0;
        int found = 0;
        for (int side = -1; side <= 1; side += 2) {
            for (int k = 1; k <= reach; k++) {
                int at = t + side * k * stride;
                if (at < 0 || at >= from.length) {
                    break;
                }
                if (!Double.isNaN(from[at])) {
                    sum += from[at];
                    found++;
                    break;
                }
            }
        }
        return found == 0 ? Double.NaN : sum / found;
    }

    /** Ready values; not to be changed. Empty where nothing was observed. */
    double[] values() {
        return values;
    }

    /** Which of the values were seen; not to be changed. */
    boolean[] seen() {
        return seen;
    }

    /** Whether only whole numbers were sold: then futures are whole numbers too. */
    boolean whole() {
        return whole;
    }

    /** Steps that were seen in stock. */
    int observed() {
        return observed;
    }

    int missing() {
        return missing;
    }

    int outOfStock() {
        return outOfStock;
    }

    int negative() {
        return negative;
    }

    /**
     * Whether the pieces have to be counted: whole numbers, and few of them, many steps without any, or so
     * unlike from step to step that level, trend and season cannot be told.
     */
    boolean slow() {
        if (!whole) {
            return false;
        }
        long zeros = Arrays.stream(values).filter(value -> value == 0).count();
        return zeros >= SLOW_SHARE_OF_ZEROS * values.length || mean() < SLOW_MEAN || erratic();
    }

    /** Neighbouring steps differ by two fifths of the mean and more, and there are no three seasons to see one. */
    private boolean erratic() {
        double differences = 0;
        for (int t = 1; t < values.length; t++) {
            differences += Math.abs(values[t] - values[t - 1]);
        }
        return values.length < SEASONS_TO_SEE * period && differences > ERRATIC * mean() * (values.length - 1);
    }

    double mean() {
        return Arrays.stream(values).average().orElse(0);
    }

    double greatest() {
        return Arrays.stream(values).max().orElse(0);
    }

    /** What demand allows: nothing negative, nothing absurd, whole pieces where only such were sold. Changes both in place. */
    void keep(double[] mean, double[][] paths) {
        double most = MOST_TIMES_GREATEST * Math.max(1, greatest());
        for (int h = 0; h < mean.length; h++) {
            mean[h] = Math.min(most, Math.max(0, mean[h]));
        }
        for (double[] path : paths) {
            for (int h = 0; h < path.length; h++) {
                double value = Math.min(most, Math.max(0, path[h]));
                path[h] = whole ? Math.rint(value) : value;
            }
        }
    }
}
