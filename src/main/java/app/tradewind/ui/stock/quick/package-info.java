/**
 * First batch: what to buy first of new products, when to read their sales, what to order then. Behind Stock.
 *
 * <p>Never here: the reckoning ({@code stock.quick}). Read {@code FirstBatchView} first.
 */
package app.tradewind.ui.stock.quick;
