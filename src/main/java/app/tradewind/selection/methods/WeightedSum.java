package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import java.util.Arrays;
import java.util.List;

/**
 * The weighted sum of sum-normalised figures: Fishburn, "Additive utilities with incomplete product
 * sets", Operations Research 15 (1967). Shares of a sum need positive figures: a list with any other is
 * not judged.
 */
public final class WeightedSum implements Method {

    @Override
    public double[] scores(List<Criterion> criteria, double[][] products) {
        int[] complete = Method.complete(products);
        if (Arrays.stream(complete).anyMatch(i -> Arrays.stream(products[i]).anyMatch(x -> x <= 0))) {
            return Method.spread(new int[0], new double[0], products.length);
        }
        double[][] columns = Columns.of(criteria, products, complete, Normalisation.SUM);
        double[] share = Method.shares(criteria);
        double[] sum = new double[complete.length];
        for (int j = 0; j < columns.length; j++) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += share[j] * columns[j][k];
            }
        }
        return Method.spread(complete, sum, products.length);
    }
}
