/**
 * Tables written in tags: web pages, OpenDocument, XML Spreadsheet 2003. Read as they stream past; entities
 * and document types are off.
 *
 * <p>Never here: what a row means. Read {@code XmlBook} and {@code HtmlTables} first.
 */
package app.tradewind.intake.reading.markup;
