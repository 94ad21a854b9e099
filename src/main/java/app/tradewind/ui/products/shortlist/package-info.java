/**
 * Shortlist: products worth a look, how far each has come, notes, and up to four side by side. Stands behind Products.
 *
 * <p>Never here: a figure of its own. Read {@code ShortlistView} first.
 */
package app.tradewind.ui.products.shortlist;
