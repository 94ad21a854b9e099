/**
 * The command line's second doors: advice on a plain table, without a workspace. One class an engine:
 * reads the table, calls the engine, gives a table back, with the columns other people's scripts rely on.
 *
 * <p>Never here: a store, or a default that hides a blank cell.
 */
package app.tradewind.jobs.tables;
