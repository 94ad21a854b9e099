/**
 * Reviews at the command line: tables in, tables out.
 *
 * <p>Never here: what a review says. Read {@code ReviewTable} first.
 */
package app.tradewind.jobs.tables.voice;
