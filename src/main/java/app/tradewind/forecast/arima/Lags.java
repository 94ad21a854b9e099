package app.tradewind.forecast.arima;

import java.util.Arrays;

/**
 * A lag polynomial without its leading 1 and without its zeros.
 *
 * @param lag how many steps ago
 * @param weight what it counts
 */
record Lags(int[] lag, double[] weight) {

    private static final double EXPLODED = 1e3;
    private static final double SETTLED = 0.98;
    private static final int LEAST_REACH = 60;
    private static final int LAGS_TO_REACH = 8;

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
        return Arrays.stream(lag).max().orElse(0);
    }

    /** What the steps before {@code t} add to step {@code t}; steps before the beginning count nothing. */
    double at(double[] values, int t) {
        double sum = 0;
        for (int i = 0; i < lag.length; i++) {
            sum += lag[i] <= t ? weight[i] * values[t - lag[i]] : 0;
        }
        return sum;
    }

    /** Whether an echo over these lags dies out; with {@code sign} -1 the echo of the inverse. */
    boolean settles(int sign) {
        if (lag.length == 0) {
            return true;
        }
        int reach = Math.max(LEAST_REACH, LAGS_TO_REACH * longest());
        double[] echo = new double[reach];
        echo[0] = 1;
        double early = 1;
        double late = 0;
        for (int t = 1; t < reach; t++) {
            echo[t] = sign * at(echo, t);
            double size = Math.abs(echo[t]);
            if (size > EXPLODED) {
                return false;
            }
            if (t < reach / 2) {
                early = Math.max(early, size);
            } else {
                late = Math.max(late, size);
            }
        }
        return late <= SETTLED * early;
    }
}
