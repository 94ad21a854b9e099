/**
 * From a cell's text to a number, a day or a currency: a column first shows all its rows, then its
 * one format is decided, then each text is read with it.
 *
 * <p>Never here: the computer's language, or a decision made from a single cell. Read
 * {@code NumberColumn} and {@code DateColumn} first.
 */
package app.tradewind.intake.parsing;
