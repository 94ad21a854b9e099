/**
 * What one seller's slow series have in common: how fast rates move, how far totals stray, which steps of
 * the season are quiet. Learned on rolling origins of the known history, then lent to every single series.
 *
 * <p>Never here: steps that a series does not yet know, single forecasts' words. Read {@code SlowSellers} first.
 */
package app.tradewind.forecast.pool;
