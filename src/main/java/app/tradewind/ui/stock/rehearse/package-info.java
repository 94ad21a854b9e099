/**
 * Rehearsal: two ways of ordering flown through the same futures, product by product, with what sets them
 * apart. Stands behind Stock.
 *
 * <p>Never here: how a week goes, or who wins ({@code jobs.rehearse} tells). Read {@code RehearsalViewModel} first.
 */
package app.tradewind.ui.stock.rehearse;
