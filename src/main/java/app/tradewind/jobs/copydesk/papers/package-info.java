/**
 * Adding a certificate by hand or from a PDF.
 *
 * <p>Never here: what a paper is worth to a claim. Read {@code AddPaper} first.
 */
package app.tradewind.jobs.copydesk.papers;
