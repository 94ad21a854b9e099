/**
 * What a person makes of the forecast: changes at any level, spread over the products, and what they were worth
 * once the weeks are over.
 *
 * <p>Never here: who changed it, and where that is kept. Read {@code Spread} first.
 */
package app.tradewind.forecast.override;
