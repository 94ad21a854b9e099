/**
 * Other ways to rank the same products, from the textbooks: a second opinion beside the additive score.
 * They compare products with each other, so filtering the list may reverse ranks; the additive score
 * does not, and stays the one that is explained.
 *
 * <p>Never here: a filled-in blank. A product with a missing figure takes no part and gets {@code NaN}.
 * Read {@code Method} first.
 */
package app.tradewind.selection.methods;
