/**
 * Products: what to take on, keep or drop. A ranked table beside the weights it is ranked by, growth
 * against margin as a picture, and the points of the selected product in the Why? drawer.
 *
 * <p>Never here: how a score is computed. Read {@code ProductsViewModel} first.
 */
package app.tradewind.ui.products;
