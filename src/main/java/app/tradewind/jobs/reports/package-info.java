/**
 * The sheets of the decision report, one class a sheet: boards in, tables with titles in the reader's
 * language out.
 *
 * <p>Never here: a computation beyond what a board holds. Read {@code ReportBook} first.
 */
package app.tradewind.jobs.reports;
