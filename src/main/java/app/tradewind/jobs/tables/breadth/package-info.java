/**
 * Shortlists under shares as tables, and the table of products that one can be made of.
 *
 * <p>Never here: how a list is chosen. Read {@code BreadthFile}, then {@code BreadthTable}.
 */
package app.tradewind.jobs.tables.breadth;
