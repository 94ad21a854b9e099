package app.tradewind.forecast.arima;

import java.util.Arrays;

/**
 * The lag polynomials of one order, multiplied out.
 *
 * @param ar what values of some steps ago count
 * @param ma what errors of some steps ago count
 */
record Polynomials(Lags ar, Lags ma) {

    /** @param point values, errors, seasonal values, seasonal errors: one coefficient a lag, in this order */
    static Polynomials of(ArimaOrder order, int period, double[] point) {
        int q = order.p();
        int seasonalP = q + order.q();
        int seasonalQ = seasonalP + order.seasonalP();
        return new Polynomials(
                Lags.product(Arrays.copyOf(point, q), Arrays.copyOfRange(point, seasonalP, seasonalQ), period, -1),
                Lags.product(Arrays.copyOfRange(point, q, seasonalP), Arrays.copyOfRange(point, seasonalQ, order.lags()),
                        period, 1));
    }

    /** Whether past values and past errors die out: stationary and invertible, seen from their echo. */
    boolean settles() {
        return ar.settles(1) && ma.settles(-1);
    }

    /** Errors over a centred series, the steps before its beginning taken as their expectation. */
    void errors(double[] w, double[] into) {
        for (int t = 0; t < w.length; t++) {
            into[t] = w[t] - ar.at(w, t) - ma.at(into, t);
        }
    }
}
