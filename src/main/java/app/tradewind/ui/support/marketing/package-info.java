/**
 * What the pages about advertising and promotions ask of the jobs.
 *
 * <p>Never here: a node, or an answer. Read {@code Marketing}.
 */
package app.tradewind.ui.support.marketing;
