/**
 * What the pages behind Products ask of the jobs.
 *
 * <p>Never here: a node, or an answer. Read {@code Chooser}.
 */
package app.tradewind.ui.support.chooser;
