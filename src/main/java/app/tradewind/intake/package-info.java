/**
 * Spreadsheets in: reading cells, recognising the layout, parsing to {@code catalog} records, keeping
 * the raw text beside what was understood, and saying row by row what could not be.
 *
 * <p>Two passes. {@code Intake.inspect} decides about the file as a whole: {@code reading} finds container,
 * encoding and delimiter, {@code study} the header and each column's formats, {@code layout} what the
 * headers mean. {@code Intake.read} then takes row after row through {@code rows} and {@code records}
 * into a sink. Subpackages never use this one.
 *
 * <p>Never here: a database, or a guess made from the computer's language. A bad row is a value
 * ({@link app.tradewind.intake.RowProblem}); an exception means a file that cannot be used at all.
 * Read {@code Intake} first; {@code PlainTable} for the command line's own tables.
 */
package app.tradewind.intake;
