package app.tradewind.forecast.arima;

import app.tradewind.forecast.method.Seasons;
import java.util.Arrays;

/**
 * How often a series is differenced before it is modelled: over a season where the season is strong
 * (Wang, Smith and Hyndman 2006), from step to step while the test of Kwiatkowski, Phillips, Schmidt and
 * Shin (1992) finds no level.
 *
 * @param seasonal 0 or 1
 * @param simple 0 to 2
 */
record Differences(int seasonal, int simple) {

    private static final double STRONG_SEASON = 0.64;
    private static final double FIVE_PERCENT = 0.463;

    static Differences of(double[] y, int period) {
        int seasonal = period > 1 && y.length > 2 * period && strength(y, period) > STRONG_SEASON ? 1 : 0;
        double[] w = seasonal == 1 ? lagged(y, period) : y;
        int most = seasonal == 1 ? 1 : 2;
        int simple = 0;
        while (simple < most && w.length > 6 && kpss(w) > FIVE_PERCENT) {
            w = lagged(w, 1);
            simple++;
        }
        return new Differences(seasonal, simple);
    }

    double[] apply(double[] y, int period) {
        double[] w = seasonal == 1 ? lagged(y, period) : y.clone();
        for (int i = 0; i < simple; i++) {
            w = lagged(w, 1);
        }
        return w;
    }

    /** Share of the variance around the trend that the season explains. */
    private static double strength(double[] y, int period) {
        double[] season = Seasons.indices(y, period, false);
        double[] level = Seasons.trend(y, period);
        double around = 0;
        double left = 0;
        double mean = 0;
        double meanLeft = 0;
        int n = 0;
        for (int t = 0; t < y.length; t++) {
            if (!Double.isNaN(level[t])) {
                mean += y[t] - level[t];
                meanLeft += y[t] - level[t] - season[t % period];
                n++;
            }
        }
        for (int t = 0; t < y.length; t++) {
            if (!Double.isNaN(level[t])) {
                around += Math.pow(y[t] - level[t] - mean / n, 2);
                left += Math.pow(y[t] - level[t] - season[t % period] - meanLeft / n, 2);
            }
        }
        return around > 0 ? 1 - left / around : 0;
    }

    private static double kpss(double[] w) {
        int n = w.length;
        double mean = Arrays.stream(w).average().orElse(0);
        double sum = 0;
        double squares = 0;
        double variance = 0;
        for (double value : w) {
            sum += value - mean;
            squares += sum * sum;
            variance += (value - mean) * (value - mean) / n;
        }
        int lags = (int) (3 * Math.sqrt(n) / 13);
        for (int lag = 1; lag <= lags; lag++) {
            double product = 0;
            for (int t = lag; t < n; t++) {
                product += (w[t] - mean) * (w[t - lag] - mean) / n;
            }
            variance += 2 * (1 - lag / (lags + 1.0)) * product;
        }
        return variance > 0 ? squares / n / n / variance : 0;
    }

    private static double[] lagged(double[] y, int lag) {
        double[] w = new double[y.length - lag];
        for (int t = 0; t < w.length; t++) {
            w[t] = y[t + lag] - y[t];
        }
        return w;
    }
}
