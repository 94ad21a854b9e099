/**
 * What persons have made of a listing's findings, as the Copy screen, the report and the command line show it.
 *
 * <p>Never here: a store. Read {@code Handling} first.
 */
package app.tradewind.jobs.boards.copy;
