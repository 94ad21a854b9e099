/**
 * Weights and methods: where the weights of products come from, two compared at a time, and what other ways to rank
 * say of the first products. Stands behind Products.
 *
 * <p>Never here: how weights or ranks are computed ({@code selection.weights}, {@code selection.methods}). Read
 * {@code WeighingView} first.
 */
package app.tradewind.ui.products.weighing;
