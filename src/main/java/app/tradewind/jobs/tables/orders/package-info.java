/**
 * Plans of orders as tables. Never here: how they are made.
 * Read first: {@link app.tradewind.jobs.tables.orders.OrderPlanTable}.
 */
package app.tradewind.jobs.tables.orders;
