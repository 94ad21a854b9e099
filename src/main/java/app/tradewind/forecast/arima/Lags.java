package app.tradewind.forecast.arima;

import java.util.Arrays;

/**
 * A lag polynomial without its leading 1 and without its zeros.
 *
 * @param lag how many steps ago
 * @param weight what it counts
 */
record Lags(int[] lag, double[] weight) {

    /**
     * The product of a polynomial of near lags and one of whole seasons.
     *
     * @param sign of the mixed terms: -1 for values, 1 for errors
     */
    static Lags product(double[] near, double[] seasonal, int period, int sign) {
        int terms = near.length + seasonal.length * (near.length + 1);
        int[] lag = new int[terms];
        double[] weight = new double[terms];
        int at = 0;
        for (int i = 0; i < near.length; i++) {
            lag[at] = i + 1;
            weight[at++] = near[i];
        }
        for (int k = 1; k <= seasonal.length; k++) {
            lag[at] = k * period;
            weight[at++] = seasonal[k - 1];
            for (int i = 0; i < near.length; i++) {
                lag[at] = k * period + i + 1;
                weight[at++] = sign * seasonal[k - 1] * near[i];
            }
        }
        return new Lags(lag, weight);
    }

    int longest() {
        return lag.length == 0 ? 0 : Arrays.stream(lag).max().getAsInt();
    }

    /** What the steps before {@code t} add to step {@code t}; steps before the beginning count nothing. */
    double at(double[] values, int t) {
        double sum = 0;
        for (int i = 0; i < lag.length; i++) {
            sum += lag[i] <= t ? weight[i] * values[t - lag[i]] : 0;
        }
        return sum;
    }
}
