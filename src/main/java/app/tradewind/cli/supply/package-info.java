/**
 * Commands about suppliers: their record, what is under way, purchase orders, what to do if something goes wrong.
 *
 * <p>Never here: an engine; a command asks one job. Read {@code SuppliersCommand} first.
 */
package app.tradewind.cli.supply;
