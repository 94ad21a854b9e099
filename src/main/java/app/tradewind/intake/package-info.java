/**
 * Spreadsheets in: reading cells, recognising the layout, parsing to {@code catalog} records, keeping
 * the raw text beside what was understood, and saying row by row what could not be.
 *
 * <p>Never here: a database, or a guess made from the computer's language. A bad row is a value
 * ({@link app.tradewind.intake.RowProblem}); an exception means a file that cannot be used at all.
 * Read {@code PlainTable} for the simplest way in.
 */
package app.tradewind.intake;
