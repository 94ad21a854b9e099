/**
 * Demand to come: one class a method, a backtest that chooses among them, and simulated paths that
 * keep the dependence between weeks. The naive forecast's error stands beside every other.
 *
 * <p>Never here: money, stock, a clock or unseeded chance. Read {@code Forecast} and
 * {@code DemandPaths} first.
 */
package app.tradewind.forecast;
