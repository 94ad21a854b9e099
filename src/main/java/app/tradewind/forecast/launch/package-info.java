/**
 * Demand of products too new for a method: what the seller's own products that look alike did in their
 * first weeks.
 *
 * <p>Never here: methods, or a clock. Read {@code LaunchCurves} first.
 */
package app.tradewind.forecast.launch;
