/**
 * What a seller plans: promotions and prices of days past or to come, told by a file or by hand.
 *
 * <p>Never here: what they do to demand. Read {@code Promotion} first.
 */
package app.tradewind.catalog.plans;
