/**
 * Delimited text: encoding decided over the whole file, strictly; delimiter and quoting; its rows.
 *
 * <p>Never here: what a row means. Read {@code TextTable} first.
 */
package app.tradewind.intake.reading.text;
