package app.tradewind.forecast.arima;

/**
 * How many lags of which kind.
 *
 * @param p lags of the series
 * @param q lags of the errors
 * @param seasonalP lags of the series, a season each
 * @param seasonalQ lags of the errors, a season each
 * @param constant whether the differenced series has a mean
 */
record ArimaOrder(int p, int q, int seasonalP, int seasonalQ, boolean constant) {

    private static final int MOST = 3;
    private static final int MOST_SEASONAL = 1;

    boolean allowed(boolean seasonal) {
        return p >= 0 && q >= 0 && p <= MOST && q <= MOST && seasonalP >= 0 && seasonalQ >= 0
                && (seasonal ? seasonalP <= MOST_SEASONAL && seasonalQ <= MOST_SEASONAL : seasonalP + seasonalQ == 0);
    }

    /** Lag coefficients that are fitted, without mean and variance. */
    int lags() {
        return p + q + seasonalP + seasonalQ;
    }

    int parameters() {
        return lags() + (constant ? 1 : 0);
    }

    ArimaOrder plus(int dp, int dq, int dP, int dQ) {
        return new ArimaOrder(p + dp, q + dq, seasonalP + dP, seasonalQ + dQ, constant);
    }

    ArimaOrder withConstant(boolean other) {
        return new ArimaOrder(p, q, seasonalP, seasonalQ, other);
    }
}
