package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import java.util.List;

/**
 * The weighted sum of normalised figures: Fishburn, "Additive utilities with incomplete product sets",
 * Operations Research 15 (1967). Shares of a sum or of the best need positive figures: a list with any
 * other is not judged.
 */
public final class WeightedSum implements Method {

    private final Normalisation normalisation;

    public WeightedSum(Normalisation normalisation) {
        this.normalisation = normalisation;
    }

    @Override
    public double[] scores(List<Criterion> criteria, double[][] products) {
        return scores(criteria, Method.shares(criteria), products);
    }

    /** With the weights as they are, whatever they add up to. */
    double[] scores(List<Criterion> criteria, double[] weights, double[][] products) {
        int[] complete = Method.complete(products);
        if (!Method.positive(products, complete)) {
            return Method.spread(new int[0], new double[0], products.length);
        }
        double[][] columns = Columns.of(criteria, products, complete, normalisation);
        double[] sum = new double[complete.length];
        for (int j = 0; j < columns.length; j++) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += weights[j] * columns[j][k];
            }
        }
        return Method.spread(complete, sum, products.length);
    }
}
