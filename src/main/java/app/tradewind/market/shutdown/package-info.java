/**
 * When the factories of a country stand still: read from {@code market/shutdowns}, one file a country.
 *
 * <p>Never here: what that does to an order ({@code stock.leadtime}). Read {@code Shutdowns} first.
 */
package app.tradewind.market.shutdown;
