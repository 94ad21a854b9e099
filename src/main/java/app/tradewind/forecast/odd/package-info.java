/**
 * What a history hides: weeks in which the shelf was empty, single orders far beyond the usual, and
 * levels that shifted for good. Each is found from the steps alone and told; what is done about it is
 * decided elsewhere.
 *
 * <p>Never here: methods, or a clock. Read {@code OddSteps} first.
 */
package app.tradewind.forecast.odd;
