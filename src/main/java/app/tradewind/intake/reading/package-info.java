/**
 * Rows of text out of files: which container, which encoding, which delimiter, decided over the whole
 * file and by its bytes, never by its name. Rows come one at a time; nothing here keeps a whole file.
 *
 * <p>Never here: what a row means. Read {@code TableSource} first.
 */
package app.tradewind.intake.reading;
