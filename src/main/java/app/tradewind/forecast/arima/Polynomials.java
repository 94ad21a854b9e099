package app.tradewind.forecast.arima;

/**
 * The lag polynomials of one order, multiplied out.
 *
 * @param ar what values of some steps ago count
 * @param ma what errors of some steps ago count
 */
record Polynomials(Lags ar, Lags ma) { }
