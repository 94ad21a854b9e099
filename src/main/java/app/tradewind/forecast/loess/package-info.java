/**
 * Seasons that change smoothly, one or several at once, by local regression.
 *
 * <p>Never here: methods that look at the rest. Read {@code Mstl} first, then {@code Stl}.
 */
package app.tradewind.forecast.loess;
