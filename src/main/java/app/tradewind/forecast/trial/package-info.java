/**
 * How forecasts would have done: the automatic choice and single methods, each asked at several origins
 * of a history and judged on what followed, and the classes by which the verdicts are summed up.
 *
 * <p>Never here: a choice among methods for the forecast itself; that is made beside {@code Forecaster}.
 * Read {@code Trial} first.
 */
package app.tradewind.forecast.trial;
