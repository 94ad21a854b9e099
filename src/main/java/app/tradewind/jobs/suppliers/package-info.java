/**
 * What past purchase orders say of suppliers and of what is under way, joined with stock and money: scorecard, days
 * of arrival, swing of orders.
 *
 * <p>Never here: a formula; those are in {@code stock.supply}. Read {@code ShowArrivals} first.
 */
package app.tradewind.jobs.suppliers;
