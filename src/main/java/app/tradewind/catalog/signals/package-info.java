/**
 * What others say of a market: estimates of research tools, search interest, customers' reviews. Hints
 * for a decision, never the seller's own books.
 *
 * <p>Never here: who wrote a review, or a figure that somebody counted himself. Read {@code Estimate}
 * first.
 */
package app.tradewind.catalog.signals;
