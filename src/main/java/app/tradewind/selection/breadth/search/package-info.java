/**
 * Choosing so many products that the total is largest, with at least so many of some groups and at most so
 * many near-copies: a search that proves its answer best, or says by how much it might fall short.
 *
 * <p>Never here: a product, a share or a sentence. Read {@code Problem}, then {@code Search}.
 */
package app.tradewind.selection.breadth.search;
