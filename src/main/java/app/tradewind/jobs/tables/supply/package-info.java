/**
 * Suppliers, arrivals and purchase orders as tables, with reasons in the language asked for.
 *
 * <p>Never here: how they are found. Read {@code ArrivalTable} first.
 */
package app.tradewind.jobs.tables.supply;
