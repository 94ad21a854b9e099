/**
 * From a file to a table that can be read: what its bytes say it is, one layer of gzip or zip taken off,
 * passwords, and refusals that say what a file is that holds no table.
 *
 * <p>Never here: rows, or writing anything to the disk. Read {@code Opening} first.
 */
package app.tradewind.intake.reading.opening;
