/**
 * How to end a season on a workspace, and the planned prices of a markdown that was accepted.
 *
 * <p>Never here: the ladder of prices ({@code stock.season}). Read {@code FindSeasonEnds} first.
 */
package app.tradewind.jobs.exit.season;
