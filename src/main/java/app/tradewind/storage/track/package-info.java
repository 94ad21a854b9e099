/**
 * Forecasts kept as they stood, so that they can be judged later. Never here: the judging. Read
 * {@code ForecastStore} first.
 */
package app.tradewind.storage.track;
