/**
 * Where the weights of products come from, and what other ways to rank say of the same products.
 *
 * <p>Never here: a formula; those are in {@code selection.weights} and {@code selection.methods}. Read
 * {@code WeighingBoard} first.
 */
package app.tradewind.jobs.choice.weights;
