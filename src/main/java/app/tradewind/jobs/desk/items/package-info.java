/**
 * What products and markets are to each other on the desk: names, shares of demand, and which of them are
 * goods at all.
 *
 * <p>Never here: advice, files or a store. Read {@code Names} first.
 */
package app.tradewind.jobs.desk.items;
