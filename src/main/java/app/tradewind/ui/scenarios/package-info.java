/**
 * Scenarios: what floors, profit and advised prices would be with other costs. Reached from Prices, and
 * left for Prices.
 *
 * <p>Never here: what a scenario changes, or what may be written in a field ({@code jobs.scenarios} says).
 * Read {@code ScenariosViewModel} first.
 */
package app.tradewind.ui.scenarios;
