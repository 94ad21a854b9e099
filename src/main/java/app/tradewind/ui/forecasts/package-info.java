/**
 * The screen behind Stock that tells how good the forecasts are: a backtest by class, and the record of
 * those that were made. Reads {@code jobs.track.ForecastsBoard}; never computes a figure of its own.
 */
package app.tradewind.ui.forecasts;
