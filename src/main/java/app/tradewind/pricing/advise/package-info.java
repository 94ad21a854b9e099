/**
 * From a response and its terms to an advised price: the bounds, the price of the highest expected
 * profit inside them, its ending, and the explanation.
 *
 * <p>Never here: the estimate of the response, or landed costs. Read {@code PriceAdviser} first.
 */
package app.tradewind.pricing.advise;
