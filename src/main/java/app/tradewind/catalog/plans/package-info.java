/**
 * What a seller plans: promotions and prices of days past or to come, and the bounds of prices, told by a file or
 * by hand.
 *
 * <p>Never here: what they do to demand. Read {@code Promotion} first.
 */
package app.tradewind.catalog.plans;
