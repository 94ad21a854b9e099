/**
 * Price tests: planned from what the price engine proposes, kept among the prices told ahead, so that
 * forecasts know them, and read from the sales of their weeks. Nothing is asked of a platform here.
 * Read {@link app.tradewind.jobs.pricetests.PriceTests} first.
 */
package app.tradewind.jobs.pricetests;
