/**
 * Sources: whose estimates there are, and how wrong each has been on the seller's own products. Stands behind Products.
 *
 * <p>Never here: an error worked out ({@code selection.sources}). Read {@code SourcesView} first.
 */
package app.tradewind.ui.products.sources;
