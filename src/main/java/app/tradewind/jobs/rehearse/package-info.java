/**
 * Rehearsals: items flown through their futures under two ways of ordering, and what sets them apart, as a
 * table and as a board.
 *
 * <p>Never here: how a week goes ({@code stock.simulate}). Nothing is stored. Read {@code Rehearse} first.
 */
package app.tradewind.jobs.rehearse;
