/**
 * Breadth: a shortlist under least shares, moved by sliders, with what it costs. Stands behind Products.
 *
 * <p>Never here: how a list is chosen ({@code selection.breadth}). Read {@code BreadthView} first.
 */
package app.tradewind.ui.products.breadth;
