package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import java.util.Arrays;
import java.util.List;

/**
 * The product of figures, each to the power of its weight: Bridgman, <i>Dimensional Analysis</i> (1922).
 * A bad figure cannot be made good by sums. Figures must be positive: a list with any other is not judged.
 */
public final class WeightedProduct implements Method {

    private final Normalisation normalisation;

    public WeightedProduct(Normalisation normalisation) {
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
        double[] product = new double[complete.length];
        Arrays.fill(product, 1);
        for (int j = 0; j < columns.length; j++) {
            for (int k = 0; k < product.length; k++) {
                product[k] *= Math.pow(columns[j][k], weights[j]);
            }
        }
        return Method.spread(complete, product, products.length);
    }
}
