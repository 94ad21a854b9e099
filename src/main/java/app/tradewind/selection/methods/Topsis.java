package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import java.util.Arrays;
import java.util.List;

/**
 * Closeness to the best of every column and distance from the worst, 0 to 1: Hwang and Yoon, <i>Multiple
 * Attribute Decision Making</i> (1981). With vector normalisation as in the book; with min-max as in
 * Opricovic and Tzeng, EJOR 156 (2004).
 */
public final class Topsis implements Method {

    private final Normalisation normalisation;

    public Topsis(Normalisation normalisation) {
        this.normalisation = normalisation;
    }

    @Override
    public double[] scores(List<Criterion> criteria, double[][] products) {
        int[] complete = Method.complete(products);
        double[][] columns = Columns.of(criteria, products, complete, normalisation);
        double[] share = Method.shares(criteria);
        double[] toBest = new double[complete.length];
        double[] toWorst = new double[complete.length];
        for (int j = 0; j < columns.length; j++) {
            double max = Arrays.stream(columns[j]).max().orElse(0);
            double min = Arrays.stream(columns[j]).min().orElse(0);
            boolean up = normalisation.upward(criteria.get(j));
            for (int k = 0; k < complete.length; k++) {
                toBest[k] += square(share[j] * (columns[j][k] - (up ? max : min)));
                toWorst[k] += square(share[j] * (columns[j][k] - (up ? min : max)));
            }
        }
        double[] closeness = new double[complete.length];
        for (int k = 0; k < closeness.length; k++) {
            double span = Math.sqrt(toBest[k]) + Math.sqrt(toWorst[k]);
            closeness[k] = span == 0 ? 0.5 : Math.sqrt(toWorst[k]) / span;
        }
        return Method.spread(complete, closeness, products.length);
    }

    private static double square(double x) {
        return x * x;
    }
}
