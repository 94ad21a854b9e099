package app.tradewind.forecast;

import java.util.Arrays;

/**
 * The bar of the M competitions: the last value, on a seasonally adjusted series where a test of the
 * autocorrelation at the season finds one (Makridakis, Spiliotis and Assimakopoulos 2020, Naive 2;
 * classical multiplicative indices).
 */
final class NaiveTwo {

    /** One-sided 5 % of a normal distribution, two-sided 10 %, as the organisers' programs have it. */
    private static final double LIMIT = 1.645;
    private static final int LEAST_SEASONS = 3;

    private NaiveTwo() { }

    static double[] forecast(double[] x, int horizon, int period) {
        double[] forecast = new double[horizon];
        Arrays.fill(forecast, x[x.length - 1]);
        if (Arrays.stream(x).allMatch(value -> value > 0) && seasonal(x, period)) {
            double[] indices = indices(x, period);
            double level = x[x.length - 1] / indices[(x.length - 1) % period];
            for (int h = 0; h < horizon; h++) {
                forecast[h] = level * indices[(x.length + h) % period];
            }
        }
        return forecast;
    }

    static boolean seasonal(double[] x, int period) {
        if (period == 1 || x.length < LEAST_SEASONS * period) {
            return false;
        }
        double squares = 0;
        for (int lag = 1; lag < period; lag++) {
            double r = autocorrelation(x, lag);
            squares += r * r;
        }
        return Math.abs(autocorrelation(x, period)) > LIMIT / Math.sqrt(x.length) * Math.sqrt(1 + 2 * squares);
    }

    private static double autocorrelation(double[] x, int lag) {
        double mean = Arrays.stream(x).average().orElse(0);
        double all = 0;
        double together = 0;
        for (int t = 0; t < x.length; t++) {
            all += (x[t] - mean) * (x[t] - mean);
            together += t < lag ? 0 : (x[t] - mean) * (x[t - lag] - mean);
        }
        return all > 0 ? together / all : 0;
    }

    /** Share of each place in the season in its centred moving average, their mean 1. */
    private static double[] indices(double[] x, int period) {
        int half = period / 2;
        double[] sums = new double[period];
        int[] counts = new int[period];
        for (int t = half; t < x.length - half; t++) {
            double average = average(x, t, period, half);
            if (average != 0) {
                sums[t % period] += x[t] / average;
                counts[t % period]++;
            }
        }
        double mean = 0;
        for (int k = 0; k < period; k++) {
            sums[k] = counts[k] > 0 ? sums[k] / counts[k] : 1;
            mean += sums[k] / period;
        }
        for (int k = 0; k < period; k++) {
            sums[k] = mean != 0 ? sums[k] / mean : 1;
        }
        return sums;
    }

    private static double average(double[] x, int t, int period, int half) {
        double sum = 0;
        for (int k = t - half; k <= t + half; k++) {
            boolean edge = period % 2 == 0 && (k == t - half || k == t + half);
            sum += edge ? x[k] / 2 : x[k];
        }
        return sum / period;
    }
}
