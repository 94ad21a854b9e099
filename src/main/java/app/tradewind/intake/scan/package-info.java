/**
 * Very long tables of plain figures, read without a text a cell.
 *
 * <p>Never here: a complaint. What is not plain is refused as a whole, and read with care elsewhere. Read
 * {@code SeriesScan}.
 */
package app.tradewind.intake.scan;
