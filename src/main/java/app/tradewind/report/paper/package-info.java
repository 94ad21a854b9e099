/**
 * Answers as a PDF to print or to send: a head, notes and tables, with page numbers and its own letters.
 *
 * <p>Never here: what the tables say. Read {@code PdfPaper}.
 */
package app.tradewind.report.paper;
