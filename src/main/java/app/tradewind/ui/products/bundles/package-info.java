/**
 * Bundles: which products stand in the same orders, and how surely that is no chance. Stands behind Products.
 *
 * <p>Never here: a test of anything ({@code selection.bundle}). Read {@code BundlesView} first.
 */
package app.tradewind.ui.products.bundles;
