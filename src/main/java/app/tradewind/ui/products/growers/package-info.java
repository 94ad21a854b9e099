/**
 * Likely growers: who may grow in the next weeks, and how the ranking proved itself. Stands behind Products.
 *
 * <p>Never here: how anything is ranked ({@code selection.growth}). Read {@code GrowersView} first.
 */
package app.tradewind.ui.products.growers;
