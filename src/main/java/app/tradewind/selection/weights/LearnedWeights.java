package app.tradewind.selection.weights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights that past decisions speak for: a product that was taken against one that was turned down at the
 * same time says which differences counted. Logistic on the differences (Bradley and Terry, Biometrika 39,
 * 1952; with covariates as in conditional logit, McFadden 1974), weights not negative, drawn towards the
 * present ones by as much as {@value #PRIOR_PAIRS} pairs would weigh: few decisions change little.
 */
public final class LearnedWeights {

    /** With fewer pairs nothing is learned. */
    public static final int LEAST_PAIRS = 10;

    private static final double LEVEL = 1e-9;
    private static final double PRIOR_PAIRS = 20;
    private static final int ROUNDS = 2000;
    private static final double STEP = 0.5;

    private LearnedWeights() { }

    /**
     * One decision against another.
     *
     * @param taken values from 0 (worst) to 1 (best), one a criterion, {@code NaN} where not known
     * @param left the same of the product that was not taken
     */
    public record Pair(double[] taken, double[] left) { }

    /**
     * @param weights what was learned, adding up to 1
     * @param pairs how many pairs spoke
     * @param agreed share of the pairs that the weights put in the order in which they were decided, each pair judged by
     *     weights learned from the others in ten parts
     * @param before the same share under the present weights
     */
    public record Learned(double[] weights, int pairs, double agreed, double before) {

        /** Whether they foretell what was decided better than the present ones. */
        public boolean better() {
            return agreed > before;
        }
    }

    /** @return {@code null} where there are too few pairs */
    public static Learned of(double[] present, List<Pair> pairs) {
        if (pairs.size() < LEAST_PAIRS) {
            return null;
        }
        double[][] gaps = pairs.stream().map(LearnedWeights::gap).toArray(double[][]::new);
        double[] shares = shares(present);
        int folds = 10;
        double right = 0;
        double rightBefore = 0;
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            double[][] others = IntStream.range(0, gaps.length).filter(i -> i % folds != left)
                    .mapToObj(i -> gaps[i]).toArray(double[][]::new);
            double[] learned = fit(shares, others);
            for (int i = fold; i < gaps.length; i += folds) {
                right += order(learned, gaps[i]);
                rightBefore += order(shares, gaps[i]);
            }
        }
        return new Learned(fit(shares, gaps), gaps.length, right / gaps.length, rightBefore / gaps.length);
    }

    /** What is not known of one of the two says nothing. */
    static double[] gap(Pair pair) {
        double[] gap = new double[pair.taken().length];
        for (int j = 0; j < gap.length; j++) {
            double d = pair.taken()[j] - pair.left()[j];
            gap[j] = Double.isNaN(d) ? 0 : d;
        }
        return gap;
    }

    static double order(double[] weights, double[] gap) {
        double sum = dot(weights, gap);
        return sum > 0 ? 1 : sum == 0 ? 0.5 : 0;
    }

    /**
     * Exponentiated gradient (Kivinen and Warmuth, Information and Computation 132, 1997) on the mean log
     * loss plus the divergence from the present weights: stays on the simplex by itself.
     */
    private static double[] fit(double[] prior, double[][] gaps) {
        return fit(prior, gaps, gaps.length);
    }

    /** @param heard how many pairs that know nothing of each other these are worth */
    static double[] fit(double[] prior, double[][] gaps, int heard) {
        double sharpness = sharpness(prior, gaps);
        double[] weights = prior.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[weights.length];
            for (double[] gap : gaps) {
                double wrong = 1 / (1 + Math.exp(sharpness * dot(weights, gap)));
                for (int j = 0; j < slope.length; j++) {
                    slope[j] += sharpness * wrong * gap[j] / gaps.length;
                }
            }
            double total = 0;
            for (int j = 0; j < weights.length; j++) {
                if (prior[j] > 0) {
                    double pull = PRIOR_PAIRS / heard * Math.log(weights[j] / prior[j]);
                    weights[j] *= Math.exp(STEP * (slope[j] - pull) / (1 + PRIOR_PAIRS / heard));
                }
                total += weights[j];
            }
            for (int j = 0; j < weights.length; j++) {
                weights[j] /= total;
            }
        }
        return weights;
    }

    /** A usual difference under the prior weights counts for one unit of log odds. */
    private static double sharpness(double[] prior, double[][] gaps) {
        double usual = Arrays.stream(gaps).mapToDouble(gap -> Math.abs(dot(prior, gap))).average().orElse(0);
        // Pairs that the prior calls level differ by rounding alone: that is no unit.
        return usual < LEVEL ? 1 : 1 / usual;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    static double[] shares(double[] weights) {
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / total).toArray();
    }
}
