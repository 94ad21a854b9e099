package app.tradewind.forecast.level;

import java.util.Arrays;

/**
 * Errors one step ahead of simple exponential smoothing, the same plain method for every thing, so that they
 * tell how things err together and not how methods differ.
 */
public final class PastErrors {

    private static final int MOST_PAST = 104;
    private static final double[] WEIGHTS = {0.05, 0.1, 0.2, 0.3, 0.5};

    private PastErrors() { }

    /**
     * @param known past demand of the bottoms, of the same steps, oldest first
     * @return errors of the sums, then of the bottoms, as {@link Base} has them; {@code null} where the past is too
     *     short for any
     */
    public static double[][] of(Summing summing, double[][] known) {
        int past = known.length == 0 ? 0 : known[0].length;
        if (past < 2 + WEIGHTS.length) {
            return null;
        }
        double[][] above = summing.of(known);
        double[][] errors = new double[above.length + known.length][];
        for (int i = 0; i < errors.length; i++) {
            double[] own = errors(i < above.length ? above[i] : known[i - above.length]);
            errors[i] = Arrays.copyOfRange(own, Math.max(0, own.length - MOST_PAST), own.length);
        }
        return errors;
    }

    /** Of the weight with the least squares. */
    private static double[] errors(double[] y) {
        double[] best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double weight : WEIGHTS) {
            double[] errors = new double[y.length - 1];
            double level = y[0];
            double squares = 0;
            for (int t = 1; t < y.length; t++) {
                errors[t - 1] = y[t] - level;
                level += weight * errors[t - 1];
                squares += errors[t - 1] * errors[t - 1];
            }
            if (squares < least) {
                least = squares;
                best = errors;
            }
        }
        return best;
    }
}
