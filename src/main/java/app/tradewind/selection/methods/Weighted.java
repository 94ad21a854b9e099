package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import java.util.Arrays;
import java.util.List;

/**
 * Normalised figures, weighed and brought together: as a sum (Fishburn, "Additive utilities with incomplete product
 * sets", Operations Research 15, 1967), or as a product of each to the power of its weight (Bridgman, <i>Dimensional
 * Analysis</i>, 1922), in which no good figure makes up for a bad one. Figures must be positive: a list with any other
 * is not judged.
 */
public final class Weighted implements Method {

    private final Normalisation normalisation;
    private final boolean product;

    private Weighted(Normalisation normalisation, boolean product) {
        this.normalisation = normalisation;
        this.product = product;
    }

    public static Weighted sum(Normalisation normalisation) {
        return new Weighted(normalisation, false);
    }

    public static Weighted product(Normalisation normalisation) {
        return new Weighted(normalisation, true);
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
        double[] all = new double[complete.length];
        Arrays.fill(all, product ? 1 : 0);
        for (int j = 0; j < columns.length; j++) {
            for (int k = 0; k < all.length; k++) {
                all[k] = product ? all[k] * Math.pow(columns[j][k], weights[j]) : all[k] + weights[j] * columns[j][k];
            }
        }
        return Method.spread(complete, all, products.length);
    }
}
