/**
 * Fields for the bounds of prices, wherever they are typed.
 *
 * <p>Never here: what may be written in a field ({@code jobs.limits.LimitText} says). Read {@code LimitForm} first.
 */
package app.tradewind.ui.support.bounds;
