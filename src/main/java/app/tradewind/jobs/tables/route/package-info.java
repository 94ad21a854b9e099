/**
 * Routes in columns: the plain-table door and the workspace door of the command {@code route}.
 *
 * <p>Never here: a sum. Read {@code ShipmentFile}, then {@code RouteTable}.
 */
package app.tradewind.jobs.tables.route;
