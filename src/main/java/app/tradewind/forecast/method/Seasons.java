package app.tradewind.forecast.method;

import java.util.Arrays;

/**
 * Classical decomposition by a centred moving average, and the test whether there is a season at all
 * (autocorrelation at the lag of the season, 90 %; Makridakis, Spiliotis and Assimakopoulos 2020, M4).
 */
public final class Seasons {

    private static final double NINETY_PERCENT = 1.645;
    private static final double LEAST_FACTOR = 0.02;

    private Seasons() { }

    /** Whether the series shows a season of this period; never with under three of them. */
    public static boolean present(double[] y, int period) {
        if (period < 2 || y.length < 3 * period) {
            return false;
        }
        double mean = Arrays.stream(y).average().orElse(0);
        double variance = 0;
        for (double value : y) {
            variance += (value - mean) * (value - mean);
        }
        if (variance <= 0) {
            return false;
        }
        double squares = 0;
        for (int lag = 1; lag < period; lag++) {
            double r = autocovariance(y, mean, lag) / variance;
            squares += r * r;
        }
        double limit = NINETY_PERCENT / Math.sqrt(y.length) * Math.sqrt(1 + 2 * squares);
        return Math.abs(autocovariance(y, mean, period) / variance) > limit;
    }

    private static double autocovariance(double[] y, double mean, int lag) {
        double sum = 0;
        for (int t = lag; t < y.length; t++) {
            sum += (y[t] - mean) * (y[t - lag] - mean);
        }
        return sum;
    }

    /**
     * One factor (mean 1) or addend (mean 0) a step of the season; entry {@code k} belongs to steps
     * {@code t} with {@code t % period == k}. Needs two seasons.
     */
    public static double[] indices(double[] y, int period, boolean multiplicative) {
        double[] trend = centredAverage(y, period);
        double[] sum = new double[period];
        int[] count = new int[period];
        for (int t = 0; t < y.length; t++) {
            if (!Double.isNaN(trend[t]) && (!multiplicative || trend[t] > 0)) {
                sum[t % period] += multiplicative ? y[t] / trend[t] : y[t] - trend[t];
                count[t % period]++;
            }
        }
        double neutral = multiplicative ? 1 : 0;
        double mean = 0;
        for (int k = 0; k < period; k++) {
            sum[k] = count[k] > 0 ? sum[k] / count[k] : neutral;
            mean += sum[k] / period;
        }
        for (int k = 0; k < period; k++) {
            sum[k] = multiplicative ? Math.max(LEAST_FACTOR, mean > 0 ? sum[k] / mean : 1) : sum[k] - mean;
        }
        return sum;
    }

    /** Centred moving average over a season; {@code NaN} where it does not reach. */
    public static double[] trend(double[] y, int period) {
        return centredAverage(y, period);
    }

    private static double[] centredAverage(double[] y, int period) {
        int half = period / 2;
        boolean even = period % 2 == 0;
        double[] average = new double[y.length];
        Arrays.fill(average, Double.NaN);
        for (int t = half; t < y.length - half; t++) {
            double sum = 0;
            for (int k = t - half; k <= t + half; k++) {
                sum += even && (k == t - half || k == t + half) ? y[k] / 2 : y[k];
            }
            average[t] = sum / period;
        }
        return average;
    }
}
