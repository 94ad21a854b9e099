package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A way to rank products that are complete. */
public interface Method {

    /**
     * @param criteria weights and directions
     * @param products one row a product, one column a criterion
     * @return one figure a product, the higher the better, {@code NaN} for a product with a missing figure
     */
    double[] scores(List<Criterion> criteria, double[][] products);

    /** Weights that add up to 1. */
    static double[] shares(List<Criterion> criteria) {
        double total = criteria.stream().mapToDouble(Criterion::weight).sum();
        return criteria.stream().mapToDouble(c -> c.weight() / total).toArray();
    }

    /** The products of which every figure is known. */
    static int[] complete(double[][] products) {
        return IntStream.range(0, products.length)
                .filter(i -> Arrays.stream(products[i]).allMatch(Double::isFinite)).toArray();
    }

    /** Whether every figure of these products is above zero. */
    static boolean positive(double[][] products, int[] named) {
        return Arrays.stream(named).allMatch(i -> Arrays.stream(products[i]).allMatch(x -> x > 0));
    }

    /** Figures of the complete products, put back into a row for all. */
    static double[] spread(int[] complete, double[] figures, int all) {
        double[] spread = new double[all];
        Arrays.fill(spread, Double.NaN);
        for (int k = 0; k < complete.length; k++) {
            spread[complete[k]] = figures[k];
        }
        return spread;
    }
}
