/**
 * How a product fits a market: what sells there, what is left of a price and what stands against it, as one word with its reason.
 *
 * <p>Never here: where a figure comes from. Read {@code FitRule} first.
 */
package app.tradewind.selection.fit;
