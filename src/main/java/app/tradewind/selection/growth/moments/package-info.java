/**
 * Sums of products of figures, each once.
 *
 * <p>Never here: what they are needed for. Read {@code Moments}.
 */
package app.tradewind.selection.growth.moments;
