/**
 * Drop list: products unlikely to pay back what they take, with the ways out. Stands behind Products.
 *
 * <p>Never here: the judgement ({@code selection.exit}). Read {@code DropView} first.
 */
package app.tradewind.ui.products.drop;
