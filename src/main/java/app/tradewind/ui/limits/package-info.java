/**
 * Price bounds: what holds for the whole shop and for a market, and a list of those of single products, which are typed
 * in Prices.
 *
 * <p>Never here: what a bound does to a price. Read {@code LimitsViewModel} first.
 */
package app.tradewind.ui.limits;
