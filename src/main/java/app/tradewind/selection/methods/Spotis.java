package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import java.util.List;

/**
 * Closeness to an ideal product between fixed bounds, 1 less the weighted distance: Dezert, Tchamova, Han
 * and Tacnet, "The SPOTIS rank reversal free method", FUSION 2020. Since the bounds do not come from the
 * list, taking products out of it never turns two ranks round.
 */
public final class Spotis implements Method {

    private final double[] ideal;

    /** The ideal is the better bound of each criterion. */
    public Spotis() {
        this(null);
    }

    /** @param ideal the figure a person would like best, one a criterion; {@code null} for the better bound of each */
    public Spotis(double[] ideal) {
        this.ideal = ideal == null ? null : ideal.clone();
    }

    /** @return {@code NaN} for a product with a missing figure, and for all where a criterion has no bounds */
    @Override
    public double[] scores(List<Criterion> criteria, double[][] products) {
        int[] complete = Method.complete(products);
        double[] share = Method.shares(criteria);
        double[] score = new double[complete.length];
        for (int k = 0; k < score.length; k++) {
            double distance = 0;
            for (int j = 0; j < share.length; j++) {
                Criterion criterion = criteria.get(j);
                double best = ideal != null ? ideal[j] : criterion.direction() == Direction.MAX ? criterion.high() : criterion.low();
                distance += share[j] * Math.abs(products[complete[k]][j] - best) / (criterion.high() - criterion.low());
            }
            score[k] = 1 - distance;
        }
        return Method.spread(complete, score, products.length);
    }
}
