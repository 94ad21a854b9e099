/**
 * Stock: what to order of which product by when. A table of all products; the selected one with demand
 * to come, how its stock runs down, and the reasons in the Why? drawer.
 *
 * <p>Never here: how an order is computed. This package is the pattern of a screen: read
 * {@code StockViewModel}, {@code StockLayout} and {@code StockView} in this order.
 */
package app.tradewind.ui.stock;
