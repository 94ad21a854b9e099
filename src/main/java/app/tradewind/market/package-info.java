/**
 * What a market is like: currency, time zone, taxes, duties, fees and the days that matter, as
 * {@link app.tradewind.market.MarketProfile} values read from one data file a market. Each figure is a
 * {@link app.tradewind.market.Fact} with its source and the day it was checked.
 *
 * <p>Never here: a seller's data, or a figure without a source. Read {@code MarketProfile} first.
 */
package app.tradewind.market;
