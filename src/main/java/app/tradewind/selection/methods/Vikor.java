package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import java.util.Arrays;
import java.util.List;

/**
 * The compromise between what most criteria want and what the unhappiest criterion suffers: Opricovic and
 * Tzeng, "Compromise solution by MCDM methods", EJOR 156 (2004). Their index Q is 0 for the best; the
 * score is 1 − Q.
 */
public final class Vikor implements Method {

    private final double majority;

    /** @param majority weight of the group's benefit against the greatest single regret, 0 to 1; 0.5 in the paper */
    public Vikor(double majority) {
        this.majority = majority;
    }

    @Override
    public double[] scores(List<Criterion> criteria, double[][] products) {
        int[] complete = Method.complete(products);
        double[] share = Method.shares(criteria);
        double[] group = new double[complete.length];
        double[] regret = new double[complete.length];
        for (int j = 0; j < share.length; j++) {
            int column = j;
            double[] x = Arrays.stream(complete).mapToDouble(i -> products[i][column]).toArray();
            double min = Arrays.stream(x).min().orElse(0);
            double max = Arrays.stream(x).max().orElse(0);
            double best = criteria.get(j).direction() == Direction.MAX ? max : min;
            for (int k = 0; k < x.length; k++) {
                double loss = max == min ? 0 : share[j] * Math.abs(best - x[k]) / (max - min);
                group[k] += loss;
                regret[k] = Math.max(regret[k], loss);
            }
        }
        double[] s = unit(group);
        double[] r = unit(regret);
        double[] score = new double[complete.length];
        for (int k = 0; k < score.length; k++) {
            score[k] = 1 - (majority * s[k] + (1 - majority) * r[k]);
        }
        return Method.spread(complete, score, products.length);
    }

    private static double[] unit(double[] x) {
        double min = Arrays.stream(x).min().orElse(0);
        double max = Arrays.stream(x).max().orElse(0);
        return Arrays.stream(x).map(v -> max == min ? 0 : (v - min) / (max - min)).toArray();
    }
}
