/**
 * How alike products are, by the words of their titles, their category and their price: for similar
 * products, for near-copies on a list, and for products to compare a new one with.
 *
 * <p>Never here: sales, pictures, or another language's word for the same thing. Read {@code Likeness} first.
 */
package app.tradewind.selection.alike;
