/**
 * Costs: a form with one line a market for what only the seller knows. Reached from Prices, and left
 * for Prices.
 *
 * <p>Never here: what may be written in a field ({@code jobs.costs.CostField} says), or a price. Read
 * {@code CostsViewModel} first.
 */
package app.tradewind.ui.costs;
