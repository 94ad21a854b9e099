/**
 * The flight simulator: many futures of an item's stock, lost sales and cash, week by week, under a policy
 * of ordering. Every policy flies through the same futures, so that differences are theirs alone.
 *
 * <p>Never here: what to order; that is told by a policy. Read {@code Flight} first.
 */
package app.tradewind.stock.simulate;
