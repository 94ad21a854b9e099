package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import java.util.List;

/**
 * A weighted sum and a weighted product mixed, both on figures relative to the best: Zavadskas, Turskis,
 * Antucheviciene and Zakarevicius, "Optimization of weighted aggregated sum product assessment",
 * Electronics and Electrical Engineering 122 (2012).
 */
public final class Waspas implements Method {

    private final double sums;

    /** @param sums share of the weighted sum, 0 to 1; 0.5 as a rule */
    public Waspas(double sums) {
        this.sums = sums;
    }

    @Override
    public double[] scores(List<Criterion> criteria, double[][] products) {
        return scores(criteria, Method.shares(criteria), products);
    }

    /** With the weights as they are, whatever they add up to. */
    double[] scores(List<Criterion> criteria, double[] weights, double[][] products) {
        double[] sum = Weighted.sum(Normalisation.BEST).scores(criteria, weights, products);
        double[] product = Weighted.product(Normalisation.BEST).scores(criteria, weights, products);
        double[] mixed = new double[sum.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = sums * sum[i] + (1 - sums) * product[i];
        }
        return mixed;
    }
}
