/**
 * Workbooks of spreadsheet programs, streamed sheet by sheet: days as ISO 8601, numbers as plain figures,
 * formulas by the value they were saved with.
 *
 * <p>Never here: what a row means. Read {@code SheetRows} first.
 */
package app.tradewind.intake.reading.sheets;
