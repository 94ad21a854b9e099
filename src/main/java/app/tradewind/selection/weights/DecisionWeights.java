package app.tradewind.selection.weights;

import app.tradewind.selection.weights.LearnedWeights.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Weights that products taken and products left speak for: each taken is held against each left, see
 * {@link LearnedWeights}; all pairs together count as much as there were decisions. How sure that is, the decisions
 * themselves say: learned again from decisions drawn with repetition (Efron, Annals of Statistics 7, 1979), the
 * weights spread, and the pairs not drawn say how often the weights foretell a decision.
 *
 * @param weights what was learned, adding up to 1
 * @param lo lower end of each weight's 80 % interval
 * @param hi upper end
 * @param heard what they were learned from
 */
public record DecisionWeights(double[] weights, double[] lo, double[] hi, Heard heard) {

    /** With fewer decisions on either side nothing is learned. */
    public static final int LEAST_EACH = 5;

    private static final int DRAWS = 40;
    private static final int MOST_PAIRS = 150;
    private static final double LOWER = 0.1;

    /**
     * @param taken products
     * @param left products
     * @param agreed share of unseen pairs that the learned weights put in the order in which they were decided
     * @param before the same share under the weights as they were
     */
    public record Heard(int taken, int left, double agreed, double before) {

        /**
         * Whether they foretell what was decided clearly better than the weights as they were: by more than the share of
         * pairs strays by chance, the standard deviation of Mann and Whitney's statistic (1947) for so many products.
         */
        public boolean better() {
            return agreed - before > Math.sqrt((taken + left + 1) / (12.0 * taken * left));
        }
    }

    /**
     * @param present weights as they are
     * @param taken values from 0 (worst) to 1 (best), one row a product, {@code NaN} where not known
     * @param left the same of products that were not taken
     * @return empty where there are too few of either
     */
    public static Optional<DecisionWeights> of(double[] present, List<double[]> taken, List<double[]> left, long seed) {
        if (taken.size() < LEAST_EACH || left.size() < LEAST_EACH) {
            return Optional.empty();
        }
        SplittableRandom chance = new SplittableRandom(seed);
        double[] prior = LearnedWeights.shares(present);
        int decisions = taken.size() + left.size();
        int[] every = IntStream.range(0, taken.size()).toArray();
        int[] all = IntStream.range(0, left.size()).toArray();
        double[] learned = LearnedWeights.fit(prior, gaps(taken, every, left, all, chance), decisions);
        double[][] drawn = new double[DRAWS][];
        double[] right = new double[2];
        int judged = 0;
        for (int d = 0; d < DRAWS; d++) {
            int[] some = chance.ints(taken.size(), 0, taken.size()).toArray();
            int[] others = chance.ints(left.size(), 0, left.size()).toArray();
            drawn[d] = LearnedWeights.fit(prior, gaps(taken, some, left, others, chance), decisions);
            for (double[] gap : gaps(taken, without(every, some), left, without(all, others), chance)) {
                right[0] += LearnedWeights.order(drawn[d], gap);
                right[1] += LearnedWeights.order(prior, gap);
                judged++;
            }
        }
        return Optional.of(new DecisionWeights(learned, quantile(drawn, LOWER), quantile(drawn, 1 - LOWER),
                new Heard(taken.size(), left.size(), right[0] / judged, right[1] / judged)));
    }

    /** Each against each; of very many some. */
    private static double[][] gaps(List<double[]> taken, int[] some, List<double[]> left, int[] others, SplittableRandom chance) {
        int pairs = some.length * others.length;
        IntStream which = pairs <= MOST_PAIRS ? IntStream.range(0, pairs) : chance.ints(MOST_PAIRS, 0, pairs);
        return which.mapToObj(k -> LearnedWeights.gap(new Pair(taken.get(some[k / others.length]), left.get(others[k % others.length])))).toArray(double[][]::new);
    }

    private static int[] without(int[] all, int[] drawn) {
        return Arrays.stream(all).filter(one -> Arrays.stream(drawn).noneMatch(other -> other == one)).toArray();
    }

    private static double[] quantile(double[][] drawn, double p) {
        return IntStream.range(0, drawn[0].length).mapToDouble(j ->
                Arrays.stream(drawn).mapToDouble(one -> one[j]).sorted().toArray()[(int) Math.round(p * (drawn.length - 1))]).toArray();
    }
}
