package app.tradewind.selection;

import java.util.SplittableRandom;

/**
 * Weights near the given ones: Dirichlet draws whose mean they are. A Dirichlet draw is a set of gamma
 * draws divided by their sum; gammas by Marsaglia and Tsang, "A simple method for generating gamma
 * variables", ACM TOMS 26 (2000), with their boost for shapes under 1.
 */
final class WeightDraws {

    private final double[] weights;
    private final SplittableRandom chance;

    /** @param weights adding up to 1 */
    WeightDraws(double[] weights, SplittableRandom chance) {
        this.weights = weights;
        this.chance = chance;
    }

    double[] next() {
        double[] draw = new double[weights.length];
        double total = 0;
        for (int j = 0; j < draw.length; j++) {
            draw[j] = weights[j] > 0 ? gamma(Scores.CONCENTRATION * weights[j]) : 0;
            total += draw[j];
        }
        for (int j = 0; j < draw.length; j++) {
            draw[j] /= total;
        }
        return draw;
    }

    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(1 - chance.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = chance.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - chance.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
