package app.tradewind.forecast.ranks;

import java.util.Arrays;

/**
 * Quantiles of simulated figures. Those that tables and charts ask for are found at once by selection, or by
 * counting where the figures are small whole numbers; all are sorted only where another is asked for. The
 * numbers are the same either way. Safe to ask from several threads.
 */
public final class Ranks {

    /** Found when the figures come in. */
    private static final double[] USUAL = {0.025, 0.05, 0.1, 0.5, 0.9, 0.95, 0.975};
    /** Whole numbers up to this are counted instead of compared. */
    private static final int MOST_COUNTED = 4096;

    private final double[] values;
    private final boolean whole;
    private final double[] usual;
    private volatile double[] ascending;

    /**
     * @param values at least one; kept, and put in another order
     * @param whole whether all are whole numbers: then quantiles are whole numbers too
     */
    public Ranks(double[] values, boolean whole) {
        this.values = values;
        this.whole = whole;
        this.usual = new double[USUAL.length];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        if (whole && least >= 0 && most < MOST_COUNTED) {
            count((int) most);
        } else if (least <= most) {
            select();
        } else {
            Arrays.fill(usual, Double.NaN);
        }
    }

    /**
     * Quantile, 0 &lt; p &lt; 1: of whole numbers the least that reaches p, else by Hyndman and Fan's type 7
     * (R's default); {@code NaN} where a value is no number.
     */
    public double quantile(double p) {
        for (int i = 0; i < USUAL.length; i++) {
            if (p == USUAL[i]) {
                return usual[i];
            }
        }
        if (ascending == null) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            ascending = sorted;
        }
        return at(ascending, p, whole);
    }

    /** The same of values that are in ascending order. */
    public static double at(double[] ascending, double p, boolean whole) {
        if (whole) {
            return ascending[least(p, ascending.length)];
        }
        double position = p * (ascending.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
    }

    private static int least(double p, int n) {
        return Math.max(0, (int) Math.ceil(p * n) - 1);
    }

    private void count(int most) {
        int[] counts = new int[most + 1];
        for (double value : values) {
            counts[(int) value]++;
        }
        int value = 0;
        int upTo = counts[0];
        for (int i = 0; i < USUAL.length; i++) {
            int place = least(USUAL[i], values.length);
            while (upTo <= place) {
                upTo += counts[++value];
            }
            usual[i] = value;
        }
    }

    private void select() {
        int n = values.length;
        int[] places = new int[2 * USUAL.length];
        for (int i = 0; i < USUAL.length; i++) {
            int below = whole ? least(USUAL[i], n) : (int) Math.floor(USUAL[i] * (n - 1));
            places[2 * i] = below;
            places[2 * i + 1] = Math.min(below + 1, n - 1);
        }
        Arrays.sort(places);
        Selection.of(values, places);
        for (int i = 0; i < USUAL.length; i++) {
            usual[i] = at(values, USUAL[i], whole);
        }
    }
}
