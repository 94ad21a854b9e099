/**
 * Rows of text out of files: the values and seams that all containers share. Which container, encoding and
 * delimiter is decided over the whole file and by its bytes, never by its name. Rows come one at a time;
 * nothing here keeps a whole file, writes one, or reads more than {@code Limits} allow.
 *
 * <p>Never here: what a row means. Read {@code TableSource} first, then {@code opening.Opening}.
 */
package app.tradewind.intake.reading;
