package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import java.util.List;

/**
 * What is wanted less what is not, each column divided by its length: Brauers and Zavadskas, "The MOORA
 * method and its application to privatization in a transition economy", Control and Cybernetics 35 (2006).
 */
public final class Moora implements Method {

    @Override
    public double[] scores(List<Criterion> criteria, double[][] products) {
        int[] complete = Method.complete(products);
        double[][] columns = Columns.of(criteria, products, complete, Normalisation.VECTOR);
        double[] share = Method.shares(criteria);
        double[] score = new double[complete.length];
        for (int j = 0; j < columns.length; j++) {
            double sign = criteria.get(j).direction() == Direction.MAX ? share[j] : -share[j];
            for (int k = 0; k < score.length; k++) {
                score[k] += sign * columns[j][k];
            }
        }
        return Method.spread(complete, score, products.length);
    }
}
