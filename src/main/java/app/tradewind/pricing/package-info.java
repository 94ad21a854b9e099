/**
 * What price to ask: landed cost and floor, the response of demand with its interval, and an advised
 * price that never stands under the floor. A blank cost or floor means "not eligible", never zero.
 *
 * <p>Never here: a person's data; prices differ by market, never by buyer. Read {@code PriceAdvice} first.
 */
package app.tradewind.pricing;
