/**
 * Routes: by which way each product goes to its buyers, what each way costs part by part, what a date, a limit
 * or another pace of selling changes, and the person's own freight table.
 *
 * <p>Never here: a sum ({@code jobs.routes} has them). Read {@code RoutesViewModel} first.
 */
package app.tradewind.ui.stock.routes;
