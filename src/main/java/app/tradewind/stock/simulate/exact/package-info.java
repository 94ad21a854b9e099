/**
 * Exact costs over some weeks with lost sales, by dynamic programming over stock and what is on its way: how
 * far a policy is from the best one where that can be known.
 *
 * <p>Never here: an item of a catalogue, whose states are too many. Read {@code LostSales} first.
 */
package app.tradewind.stock.simulate.exact;
