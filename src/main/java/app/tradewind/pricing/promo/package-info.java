/**
 * What past promotions brought: pieces and profit beside what would have been without them, with their ranges.
 *
 * <p>Never here: what a promotion to come does to a forecast ({@code forecast.cause}). Read {@code LiftEngine} first.
 */
package app.tradewind.pricing.promo;
