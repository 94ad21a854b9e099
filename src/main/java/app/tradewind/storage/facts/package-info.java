/**
 * What the seller's other files say: listings, stock, supplier terms, certificates, competitors'
 * prices, exchange rates, costs, sales by period. One store each, reading only; where files repeat a thing, the latest counts.
 *
 * <p>Never here: a write, or a default for a value that is not known. Read {@code ListingStore} first.
 */
package app.tradewind.storage.facts;
