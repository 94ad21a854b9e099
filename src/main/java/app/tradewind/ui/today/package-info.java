/**
 * Today: what to decide now, the most money first. A selected line explains itself in the Why? drawer.
 *
 * <p>Never here: how a stake is computed. Read {@code TodayViewModel} first.
 */
package app.tradewind.ui.today;
