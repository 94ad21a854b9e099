/**
 * By which way a product goes to its buyers: what a piece costs by direct mail, by an overseas or a
 * platform warehouse, by sea or by air, or in bulk, and which way is chosen. Amounts are numbers of one
 * currency, times are days. Duty and tax come from outside, worked out by the market's rules.
 *
 * <p>Never here: exchange rates, duty rules, files. Read {@code RouteCase}, then {@code RouteFormula}.
 */
package app.tradewind.stock.route;
