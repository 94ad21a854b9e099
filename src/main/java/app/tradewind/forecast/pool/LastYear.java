package app.tradewind.forecast.pool;

import java.util.Arrays;

/**
 * A hint of the season from one year or less: what sold in the weeks around the same week a year before,
 * beside the mean of that year. One year cannot tell a season from chance, so that only part of it is
 * believed; where those weeks are not known, nothing is. Weights fall with the distance (triangular kernel).
 */
final class LastYear {

    /** Fewer steps a year than this and neighbouring steps are no longer one season. */
    private static final int LEAST_PERIOD = 26;
    /** Steps before and after that count, as a share of the year: eight weeks. */
    private static final double REACH = 0.16;
    private static final int LEAST_KNOWN = 2;
    private static final double PIECE = 0.5;
    private static final double LEAST = 0.4;
    private static final double MOST = 4;
    /**
     * Share of the logarithm that is believed. Reach and share were chosen on Complete Journey (RMSSE .709
     * without, .703 with) and checked on weekly Online Retail (1.140 without, 1.125 with).
     */
    private static final double BELIEVED = 0.35;

    private LastYear() { }

    /** Factor of each step ahead; one where last year says nothing. */
    static double[] factors(double[] y, int period, int horizon) {
        double[] factors = new double[horizon];
        Arrays.fill(factors, 1);
        if (period < LEAST_PERIOD) {
            return factors;
        }
        int reach = (int) Math.rint(REACH * period);
        double mean = Arrays.stream(y, Math.max(0, y.length - period), y.length).average().orElse(0);
        for (int h = 0; h < horizon; h++) {
            int same = y.length + h % period - period;
            int from = Math.max(0, same - reach);
            int to = Math.min(y.length - 1, same + reach);
            double sum = 0;
            double all = 0;
            for (int t = from; t <= to; t++) {
                double weight = reach + 1 - Math.abs(t - same);
                sum += weight * y[t];
                all += weight;
            }
            if (to - from + 1 >= LEAST_KNOWN) {
                double ratio = (sum / all + PIECE) / (mean + PIECE);
                factors[h] = Math.pow(Math.min(MOST, Math.max(LEAST, ratio)), BELIEVED);
            }
        }
        return factors;
    }
}
