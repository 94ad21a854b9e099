/**
 * The calculator: any product, or typed figures, into any market on any day. Where a price goes line by
 * line, both sides of duty limits, the margin at risk per 1 % of a rate, and what is not known.
 *
 * <p>Never here: a sum ({@code jobs.landed} works it out). Read {@code CalculatorViewModel} first.
 */
package app.tradewind.ui.markets.calculator;
