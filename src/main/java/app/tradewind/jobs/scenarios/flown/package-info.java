/**
 * Scenarios flown: every product through the same futures as planned, with nobody reacting, and planned anew; their
 * sums over the catalogue, what sets them apart, and why.
 *
 * <p>Never here: how a week goes ({@code stock.simulate}), or what a scenario is ({@code jobs.scenarios}). Read
 * {@code FlownBoard} first.
 */
package app.tradewind.jobs.scenarios.flown;
