/**
 * Quantiles of many numbers without putting all of them in order.
 *
 * <p>Never here: where the numbers come from. Read {@code Ranks} first.
 */
package app.tradewind.forecast.ranks;
