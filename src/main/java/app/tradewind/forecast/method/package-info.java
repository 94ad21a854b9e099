/**
 * What a forecast method is, the simple ones, and what they share: noise, seasons, a minimiser.
 *
 * <p>Never here: choice among methods, dates, or missing values. Read {@code ForecastMethod} first.
 */
package app.tradewind.forecast.method;
