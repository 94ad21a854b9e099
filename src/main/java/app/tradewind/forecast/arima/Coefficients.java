package app.tradewind.forecast.arima;

import java.util.Arrays;

/**
 * The four factors of one order: values and errors of some steps ago, values and errors of a season ago.
 * Errors, and how they change with each coefficient, come from one filter after the other, each of three
 * terms at most, with nothing before the beginning (Box, Jenkins, Reinsel and Ljung 2015, section 7.2).
 *
 * @param order how many of each
 * @param period steps a season
 * @param point values, errors, seasonal values, seasonal errors: one coefficient a lag, in this order
 */
record Coefficients(ArimaOrder order, int period, double[] point) {

    /** Echoes that take longer than this to die out are taken for no echo that dies. */
    private static final double LIMIT = 0.995;

    /** Where each factor begins in {@link #point}; the last entry is the end. */
    private int[] begins() {
        int q = order.p();
        int seasonalP = q + order.q();
        int seasonalQ = seasonalP + order.seasonalP();
        return new int[] {0, q, seasonalP, seasonalQ, order.lags()};
    }

    /** The polynomials multiplied out. */
    Polynomials multiplied() {
        int[] at = begins();
        return new Polynomials(Lags.product(part(at, 0), part(at, 2), period, -1), Lags.product(part(at, 1), part(at, 3), period, 1));
    }

    private double[] part(int[] at, int factor) {
        return Arrays.copyOfRange(point, at[factor], at[factor + 1]);
    }

    /** Whether past values and past errors die out: stationary and invertible. */
    boolean settles() {
        int[] at = begins();
        boolean settles = true;
        for (int factor = 0; factor < 4; factor++) {
            settles &= settles(part(at, factor), factor % 2 == 0 ? 1 : -1);
        }
        return settles;
    }

    /** Steps down through the partial autocorrelations (Durbin 1960): all of them have to be below one. */
    private static boolean settles(double[] weights, int sign) {
        double[] now = weights;
        for (int k = now.length; k > 0; k--) {
            double last = sign * now[k - 1];
            if (!(Math.abs(last) < LIMIT)) {
                return false;
            }
            double[] next = new double[k - 1];
            for (int j = 0; j < k - 1; j++) {
                next[j] = (now[j] + last * now[k - 2 - j]) / (1 - last * last);
            }
            now = next;
        }
        return true;
    }

    /**
     * Writes the one-step errors over a centred series.
     *
     * @return sum of their squares
     */
    double errors(double[] w, double[] into) {
        int[] at = begins();
        System.arraycopy(w, 0, into, 0, w.length);
        difference(into, at[0], at[1], 1);
        difference(into, at[2], at[3], period);
        undo(into, at[1], at[2], 1, -1);
        undo(into, at[3], at[4], period, -1);
        double squares = 0;
        for (double error : into) {
            squares += error * error;
        }
        return squares;
    }

    /**
     * The errors filtered once more by each factor. An error changes with a factor's i-th coefficient by
     * minus the filtered error of i lags ago.
     *
     * @param into one row a factor
     */
    void slopes(double[] errors, double[][] into) {
        int[] at = begins();
        for (int factor = 0; factor < 4; factor++) {
            if (at[factor] < at[factor + 1]) {
                System.arraycopy(errors, 0, into[factor], 0, errors.length);
                undo(into[factor], at[factor], at[factor + 1], factor < 2 ? 1 : period, factor % 2 == 0 ? 1 : -1);
            }
        }
    }

    /** Which factor the coefficient belongs to. */
    int factor(int i) {
        int[] at = begins();
        int factor = 0;
        while (i >= at[factor + 1]) {
            factor++;
        }
        return factor;
    }

    /** How many steps ago the coefficient looks. */
    int lag(int i) {
        int factor = factor(i);
        return (i - begins()[factor] + 1) * (factor < 2 ? 1 : period);
    }

    private double weight(int from, int to, int i) {
        return from + i < to ? point[from + i] : 0;
    }

    private void difference(double[] x, int from, int to, int stride) {
        if (from == to) {
            return;
        }
        double a = weight(from, to, 0);
        double b = weight(from, to, 1);
        double c = weight(from, to, 2);
        for (int t = x.length - 1; t >= 0; t--) {
            x[t] -= before(x, t, stride, a) + before(x, t, 2 * stride, b) + before(x, t, 3 * stride, c);
        }
    }

    private void undo(double[] x, int from, int to, int stride, int sign) {
        if (from == to) {
            return;
        }
        double a = sign * weight(from, to, 0);
        double b = sign * weight(from, to, 1);
        double c = sign * weight(from, to, 2);
        int head = Math.min(x.length, 3 * stride);
        for (int t = 0; t < head; t++) {
            x[t] += before(x, t, stride, a) + before(x, t, 2 * stride, b) + before(x, t, 3 * stride, c);
        }
        for (int t = head; t < x.length; t++) {
            x[t] = x[t] + c * x[t - 3 * stride] + b * x[t - 2 * stride] + a * x[t - stride];
        }
    }

    private static double before(double[] x, int t, int lag, double weight) {
        return t >= lag ? weight * x[t - lag] : 0;
    }
}
