/**
 * Markets: the world as we know it. A list of markets with the age of what is known, one opened with its
 * taxes, duties, fees, events, rates and profile, and a form that changes a figure or puts it back.
 *
 * <p>Never here: a file's text, or whether a figure may stand ({@code jobs.markets.EditMarket} says). Read
 * {@code MarketsViewModel} first.
 */
package app.tradewind.ui.markets;
