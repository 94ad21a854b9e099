/**
 * Takes the products of a shortlist: those to explore first, then the rest by a search.
 *
 * <p>Never here: a sentence. Read {@code Picked}.
 */
package app.tradewind.selection.breadth.pick;
