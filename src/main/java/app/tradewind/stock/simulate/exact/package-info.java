/**
 * Exact costs over some weeks with lost sales, by dynamic programming over stock and what is on its way: how
 * far a policy is from the best one where that can be known.
 *
 * <p>Never here: an item of a catalogue as it is, whose states are too many: of it a small likeness. Read
 * {@code LostSales} first.
 */
package app.tradewind.stock.simulate.exact;
