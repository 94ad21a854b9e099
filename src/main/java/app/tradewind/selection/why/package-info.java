/**
 * What each figure of a product adds to its score: Shapley's values, exact.
 *
 * <p>Never here: a score, a sentence. Read {@code Shapley}, then {@code TreeShap}.
 */
package app.tradewind.selection.why;
