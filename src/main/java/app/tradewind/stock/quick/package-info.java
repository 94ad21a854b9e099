/**
 * Small batch, quick response: how much of a new product to buy first, when to read its sales, and what to order
 * then, against one big batch on the same futures.
 *
 * <p>Never here: where the futures come from ({@code forecast.launch}). Read {@code QuickResponse} first.
 */
package app.tradewind.stock.quick;
