/**
 * What the seller has: products, listings, sales, stock, supplier terms, certificates, competitors'
 * prices; in {@code signals}, what others say of a market. Plain records that every room may read, each
 * with the {@link app.tradewind.catalog.Origin} of the spreadsheet row it came from.
 *
 * <p>Never here: a library's type, a clock, a file, or a guess. A value that is not known is
 * {@code null} or empty, never zero. Read {@code SkuMarket}, {@code Sale} and {@code Money} first.
 */
package app.tradewind.catalog;
