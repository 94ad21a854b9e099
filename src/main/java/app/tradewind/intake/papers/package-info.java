/**
 * Certificates as files: what a PDF says of mark, number and last day, read on this computer.
 *
 * <p>Never here: tables, and whether a paper is genuine. Read {@code PaperFile} first.
 */
package app.tradewind.intake.papers;
