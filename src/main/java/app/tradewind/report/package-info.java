/**
 * Answers out: the workbook a seller sends to a partner, and plain tables as CSV or XLSX. Files are
 * written beside their place and moved there whole, so that an existing file is never half replaced;
 * text that a spreadsheet program would run as a formula is defused.
 *
 * <p>Never here: a computation. Read {@code Table} and {@code TableFile} first;
 * the report itself is drawn in {@code workbook}.
 */
package app.tradewind.report;
