/**
 * What others say of a market, out of the store: estimates, search interest, reviews.
 *
 * <p>Never here: a write, or two files' search interest joined to one series. Read {@code TrendStore} first.
 */
package app.tradewind.storage.facts.signals;
