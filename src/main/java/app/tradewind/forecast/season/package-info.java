/**
 * Ways to take a season out before a method looks, and to put it back after.
 *
 * <p>Never here: methods themselves. Read {@code Steady} and {@code Following} first.
 */
package app.tradewind.forecast.season;
