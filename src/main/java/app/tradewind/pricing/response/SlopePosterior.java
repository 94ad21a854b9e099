package app.tradewind.pricing.response;

import java.util.Arrays;

/**
 * A posterior on an even grid of elasticities, all below zero: demand that rises with the price is
 * taken for an error of the data, never for a chance.
 */
public final class SlopePosterior {

    private static final int NODES = 61;
    private static final double WIDTH = 4;
    /** Elasticities nearer to zero than this are not told apart from it. */
    private static final double HIGHEST = -0.05;
    private static final double LEAST_RANGE = 0.2;

    private final double lowest;
    private final double step;
    private final double[] weights;

    private SlopePosterior(double lowest, double step, double[] weights) {
        this.lowest = lowest;
        this.step = step;
        this.weights = weights;
    }

    /** A mixture of normals, cut off at zero. Weights need not add up to one. */
    static SlopePosterior ofMixture(double[] weight, double[] mean, double[] sd) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        double heaviest = Arrays.stream(weight).max().orElse(0);
        for (int k = 0; k < weight.length; k++) {
            if (weight[k] > heaviest * 1e-4) {
                from = Math.min(from, mean[k] - WIDTH * sd[k]);
                to = Math.max(to, mean[k] + WIDTH * sd[k]);
            }
        }
        to = Math.min(to, HIGHEST);
        from = Math.min(from, to - LEAST_RANGE);
        double step = (to - from) / (NODES - 1);
        double[] nodes = new double[NODES];
        double sum = 0;
        for (int j = 0; j < NODES; j++) {
            for (int k = 0; k < weight.length; k++) {
                double z = (from + j * step - mean[k]) / sd[k];
                nodes[j] += weight[k] / sd[k] * Math.exp(-z * z / 2);
            }
            sum += nodes[j];
        }
        if (!(sum > 0)) {
            // All mass lies above zero: what is left stands at the edge.
            Arrays.fill(nodes, 0);
            nodes[NODES - 1] = 1;
            sum = 1;
        }
        for (int j = 0; j < NODES; j++) {
            nodes[j] /= sum;
        }
        return new SlopePosterior(from, step, nodes);
    }

    public int size() {
        return weights.length;
    }

    public double node(int j) {
        return lowest + j * step;
    }

    /** Probability of node {@code j}; they add up to one. */
    public double weight(int j) {
        return weights[j];
    }

    public double mean() {
        double mean = 0;
        for (int j = 0; j < weights.length; j++) {
            mean += weights[j] * node(j);
        }
        return mean;
    }

    public double sd() {
        double mean = mean();
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * (node(j) - mean) * (node(j) - mean);
        }
        return Math.sqrt(sum + step * step / 12);
    }

    /** Quantile, straight between nodes. */
    public double quantile(double p) {
        double below = 0;
        for (int j = 0; j < weights.length; j++) {
            if (below + weights[j] >= p && weights[j] > 0) {
                return Math.min(HIGHEST, node(j) - step / 2 + step * (p - below) / weights[j]);
            }
            below += weights[j];
        }
        return node(weights.length - 1);
    }

    /** Expected factor on units when the price is multiplied by {@code ratio}: the mean of ratio^elasticity. */
    public double unitsFactor(double ratio) {
        double log = Math.log(ratio);
        double power = Math.exp(lowest * log);
        double growth = Math.exp(step * log);
        double sum = 0;
        for (double weight : weights) {
            sum += weight * power;
            power *= growth;
        }
        return sum;
    }
}
