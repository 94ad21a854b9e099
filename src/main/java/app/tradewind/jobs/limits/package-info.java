/**
 * Bounds of prices as a person types them: what may be written, keeping it, taking it back, and all that stand in a
 * table. Besides the door to what else is asked around prices.
 *
 * <p>Never here: which of several bounds holds ({@code jobs.desk.limits}). Read {@code SetLimits} first.
 */
package app.tradewind.jobs.limits;
