/**
 * Forecasts of products, categories, markets, channels and the whole that agree: sums of what stands below.
 * Means are reconciled, futures are joined path by path, and what a person changes is spread.
 *
 * <p>Never here: a category's name or where it comes from, a store, a clock. Read {@code Summing} first, then
 * {@code Reconciliation}.
 */
package app.tradewind.forecast.level;
