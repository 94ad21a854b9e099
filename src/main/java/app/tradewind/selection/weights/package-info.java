/**
 * Where weights come from when a person does not type them: pairs compared, the figures' own spread, or
 * what was decided before.
 *
 * <p>Never here: a score. Read {@code PairwiseComparison}, then {@code ObjectiveWeights}.
 */
package app.tradewind.selection.weights;
