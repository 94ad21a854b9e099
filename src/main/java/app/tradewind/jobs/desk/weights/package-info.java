/**
 * The weights of the criteria of products, where a person has said them.
 *
 * <p>Never here: where weights come from ({@code selection.weights}), or a ranking. Read {@code KeptWeights}.
 */
package app.tradewind.jobs.desk.weights;
