/**
 * Sums to the cent: what a piece costs until it lies in the market's warehouse, what is left of a
 * price after tax, fees, returns and advertising, and the least price that keeps the least margin.
 *
 * <p>Never here: an estimate, or a default for a blank. A blank figure or a missing exchange rate means
 * "not eligible" and is named. Read {@code LandedCost} first, then {@code Proceeds}.
 */
package app.tradewind.pricing.landed;
