/**
 * A screen over many series for those likely to grow, which first proves itself on the same series' past.
 *
 * <p>Never here: a forecast of weeks; that is the room {@code forecast}. Read {@code GrowthScreen}, then
 * {@code Features}, {@code Ranker} and {@code RollingTrial}.
 */
package app.tradewind.selection.growth;
