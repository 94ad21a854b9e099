/**
 * Commands around prices: the advice and its tests, what competitors ask, scenarios, landed cost, and the bounds that all
 * of them keep.
 *
 * <p>Never here: reading a table or a workspace ({@code jobs.tables}, {@code jobs}). Read {@code PriceCommand} first.
 */
package app.tradewind.cli.prices;
