/**
 * Advertising in columns: the door of the command {@code ads} for plain tables and downloaded reports.
 *
 * <p>Never here: a sum. Read {@code AdFile}, then {@code AdTable}.
 */
package app.tradewind.jobs.tables.ads;
