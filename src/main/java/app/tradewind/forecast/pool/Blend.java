package app.tradewind.forecast.pool;

import java.util.List;

/**
 * How much each memory counts for the rate to come: non-negative least squares of what came on the
 * {@link Levels}, over all series at once, drawn towards the usual weights as if by earlier evidence
 * (ridge regression, Hoerl and Kennard 1970, with positivity). The weights need not add up to one: a
 * range that fades as a whole makes them less.
 */
final class Blend {

    /** Weight of the prior beside the evidence. */
    private static final double RIDGE = 0.1;
    /** Errors beyond this many scales of the series count linearly (Huber 1964). */
    private static final double BOLD = 0.5;
    private static final int ROUNDS = 500;

    private final double[] weights;

    private Blend(double[] weights) {
        this.weights = weights;
    }

    static Blend usual() {
        return new Blend(Levels.USUAL);
    }

    static Blend of(List<Evidence> evidence) {
        int n = Levels.USUAL.length;
        double[][] products = new double[n][n];
        double[] target = new double[n];
        Blend usual = usual();
        for (Evidence one : evidence) {
            double error = Math.abs(one.rate() - usual.rate(one.levels())) / one.scale();
            double weight = 1 / (one.scale() * one.scale()) / Math.max(1, error / BOLD);
            for (int i = 0; i < n; i++) {
                target[i] += weight * one.levels()[i] * one.rate();
                for (int j = 0; j < n; j++) {
                    products[i][j] += weight * one.levels()[i] * one.levels()[j];
                }
            }
        }
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += products[i][i] / n;
        }
        return trace > 0 ? new Blend(solved(products, target, RIDGE * trace)) : usual;
    }

    /** One weight after the other, never below zero, until they have settled. */
    private static double[] solved(double[][] products, double[] target, double ridge) {
        double[] weights = Levels.USUAL.clone();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < weights.length; i++) {
                double left = target[i] + ridge * Levels.USUAL[i];
                for (int j = 0; j < weights.length; j++) {
                    left -= j == i ? 0 : products[i][j] * weights[j];
                }
                weights[i] = Math.max(0, left / (products[i][i] + ridge));
            }
        }
        return weights;
    }

    double rate(double[] levels) {
        double rate = 0;
        for (int i = 0; i < weights.length; i++) {
            rate += weights[i] * levels[i];
        }
        return rate;
    }
}
