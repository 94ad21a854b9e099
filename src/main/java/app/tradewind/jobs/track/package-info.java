/**
 * How good the forecasts are: a backtest over what has been sold, and the record of forecasts that were
 * made before, held against what came. Never here: forecasts to decide by. Read {@code TestForecasts} first.
 */
package app.tradewind.jobs.track;
