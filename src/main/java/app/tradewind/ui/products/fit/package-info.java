/**
 * Market fit: products over markets, a word in each cell. Stands behind Products.
 *
 * <p>Never here: how a cell is judged ({@code selection.fit}). Read {@code FitView} first.
 */
package app.tradewind.ui.products.fit;
