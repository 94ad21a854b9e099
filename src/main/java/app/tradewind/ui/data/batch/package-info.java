/**
 * The files on their way in, and what the person has answered about each.
 *
 * <p>Never here: a node of the window. Read {@code Batch} first.
 */
package app.tradewind.ui.data.batch;
