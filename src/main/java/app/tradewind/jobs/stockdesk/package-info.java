/**
 * What a person can ask about stock beside the board of orders: plan, routes, places, rehearsal, suppliers.
 *
 * <p>Never here: a formula; those are the engines'. Read {@code StockDesk}.
 */
package app.tradewind.jobs.stockdesk;
