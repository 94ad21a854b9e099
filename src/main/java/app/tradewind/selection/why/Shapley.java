package app.tradewind.selection.why;

import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * A fair division of what a group brings among its members, by going through every coalition: Shapley, "A
 * value for n-person games" (1953). The work doubles with each player; it is the judge of quicker ways.
 */
public final class Shapley {

    private static final int MOST = 20;

    private Shapley() { }

    /**
     * @param players how many, at most 20
     * @param worth what a coalition brings; bit i stands for player i
     * @return one value a player; they add up to what all bring less what nobody brings
     * @throws IllegalArgumentException if there are too many players to go through
     */
    public static double[] of(int players, IntToDoubleFunction worth) {
        if (players < 0 || players > MOST) {
            throw new IllegalArgumentException(players + " players");
        }
        double[] value = new double[1 << players];
        for (int coalition = 0; coalition < value.length; coalition++) {
            value[coalition] = worth.applyAsDouble(coalition);
        }
        double[] weight = weights(players);
        double[] shares = new double[players];
        for (int i = 0; i < players; i++) {
            for (int without = 0; without < value.length; without++) {
                if ((without >> i & 1) == 0) {
                    shares[i] += weight[Integer.bitCount(without)] * (value[without | 1 << i] - value[without]);
                }
            }
        }
        return shares;
    }

    /**
     * Contributions of a product's figures to a model's answer: a figure that is not in the coalition is
     * taken from each row of a background in turn (Lundberg and Lee, NIPS 2017, interventional).
     *
     * @return one part a figure; with the mean answer over the background they add up to the model's answer
     */
    public static double[] of(ToDoubleFunction<double[]> model, double[] product, double[][] background) {
        return of(product.length, coalition -> {
            double sum = 0;
            for (double[] row : background) {
                double[] mixed = row.clone();
                for (int j = 0; j < mixed.length; j++) {
                    if ((coalition >> j & 1) == 1) {
                        mixed[j] = product[j];
                    }
                }
                sum += model.applyAsDouble(mixed);
            }
            return sum / background.length;
        });
    }

    /** s! (n − s − 1)! / n! for coalitions of s others. */
    private static double[] weights(int players) {
        double[] weight = new double[Math.max(1, players)];
        for (int s = 0; s < weight.length; s++) {
            double choose = 1;
            for (int k = 1; k <= s; k++) {
                choose = choose * (players - k) / k;
            }
            weight[s] = 1 / (players * choose);
        }
        return weight;
    }
}
