/**
 * Prices on their way out: which are decided, the sheets that carry them to a platform, and the rows that no price can stand on.
 *
 * <p>Never here: how a price is advised, or anything that publishes one. Read {@code ExportPrices} first.
 */
package app.tradewind.jobs.pricelist;
