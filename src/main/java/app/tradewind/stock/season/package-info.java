/**
 * One order for one season, and what to do with what is left of it: the newsvendor under a budget, with a
 * price that changes, with a second and dearer source, and marking down.
 *
 * <p>Never here: a repeated order. Read {@code MarginNewsvendor} first.
 */
package app.tradewind.stock.season;
