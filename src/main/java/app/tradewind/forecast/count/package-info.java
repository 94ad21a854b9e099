/**
 * Slow and irregular sellers: pieces a step are few, many steps sell nothing, and a normal curve would
 * be absurd. Croston's method and its successors for the rate, a negative binomial for the pieces.
 *
 * <p>Never here: choice against other methods. Read {@code CountSmoothing} first.
 */
package app.tradewind.forecast.count;
