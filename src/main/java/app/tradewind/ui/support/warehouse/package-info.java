/**
 * What the pages behind Stock ask of the jobs.
 *
 * <p>Never here: a node, or an answer. Read {@code Warehouse}.
 */
package app.tradewind.ui.support.warehouse;
