/**
 * Reviews: what cannot wait, what customers speak of, and how each product is spoken of. Stands behind Products.
 *
 * <p>Never here: what a word means ({@code voice}). Read {@code ReviewsView} first.
 */
package app.tradewind.ui.products.reviews;
