/**
 * ARIMA models with a season, found by a short stepwise search.
 *
 * <p>Never here: choice against other methods. Read {@code Arima} first.
 */
package app.tradewind.forecast.arima;
