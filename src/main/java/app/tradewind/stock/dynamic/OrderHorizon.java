package app.tradewind.stock.dynamic;

import app.tradewind.stock.formula.Newsvendor;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Best orders over a few periods, exact: what arrives at once is ordered at a fixed cost and a price,
 * customers wait. Solved backwards over all stocks in whole pieces; Scarf (1960): the best policy is (s, S)
 * in each period. Snyder and Shen, 2nd edition, section 4.5.3.
 *
 * @param costs of a period
 * @param endHolding cost of a piece left after the last period
 * @param endShortage cost of a piece still owed then
 * @param discount worth now of money in the next period, 0 to 1
 */
public record OrderHorizon(Costs costs, double endHolding, double endShortage, double discount) {

    private static final double ROUNDING = 1e-9;
    private static final double FAR = 4;

    /**
     * @param fixed of an order
     * @param price a piece
     * @param holding of a piece left at the end of a period
     * @param shortage of a piece owed at the end of a period
     */
    public record Costs(double fixed, double price, double holding, double shortage) { }

    /**
     * @param reorder s of each period
     * @param upTo S of each period
     * @param cost expected over all periods, from the starting stock
     */
    public record Best(int[] reorder, int[] upTo, double cost) { }

    /**
     * What is wanted in a period.
     *
     * @param chances of each size, by pieces from 0
     * @param kept expected cost of pieces left and owed at the end of a period, by the level at its start
     */
    public record Demand(double[] chances, IntToDoubleFunction kept) {

        /** Demand whose chances are known and add up to 1. */
        public static Demand of(double[] chances, Costs costs) {
            return new Demand(chances, level -> {
                double cost = 0;
                for (int wanted = 0; wanted < chances.length; wanted++) {
                    int left = level - wanted;
                    cost += chances[wanted] * (left > 0 ? costs.holding() * left : -costs.shortage() * left);
                }
                return cost;
            });
        }

        /** Normal demand: its cost is exact, its chances are those of whole pieces within four deviations. */
        public static Demand normal(double mean, double sd, Costs costs) {
            NormalDistribution demand = NormalDistribution.of(mean, sd);
            double[] chances = new double[(int) Math.round(mean + FAR * sd) + 1];
            for (int pieces = (int) Math.max(0, Math.round(mean - FAR * sd)); pieces < chances.length; pieces++) {
                chances[pieces] = demand.cumulativeProbability(pieces + 0.5) - demand.cumulativeProbability(pieces - 0.5);
            }
            return new Demand(chances, level -> Newsvendor.cost(level, mean, sd, costs.shortage(), costs.holding()));
        }
    }

    /**
     * @param periods how many
     * @param start stock before the first period
     */
    public Best best(int periods, Demand demand, int start) {
        int most = demand.chances().length - 1;
        int low = Math.min(start, 0) - most * (periods + 1);
        int high = Math.max(start, most * (periods + 1));
        double[] after = new double[high - low + 1];
        Arrays.setAll(after, i -> endHolding * Math.max(0, i + low) + endShortage * Math.max(0, -i - low));
        Best best = new Best(new int[periods], new int[periods], 0);
        for (int t = periods - 1; t >= 0; t--) {
            double[] level = new double[after.length];
            for (int i = 0; i < level.length; i++) {
                level[i] = costs.price() * (i + low) + demand.kept().applyAsDouble(i + low)
                        + discount * later(i, demand.chances(), after);
            }
            after = order(level, low, best, t);
        }
        return new Best(best.reorder, best.upTo, after[start - low]);
    }

    private static double later(int i, double[] chances, double[] after) {
        double later = 0;
        for (int wanted = 0; wanted < chances.length; wanted++) {
            // Stocks under the least that can be reached stand on the edge; no good policy comes there.
            later += chances[wanted] * after[Math.max(0, i - wanted)];
        }
        return later;
    }

    private double[] order(double[] level, int low, Best best, int t) {
        double[] value = new double[level.length];
        int cheapest = level.length - 1;
        boolean found = false;
        for (int i = level.length - 1; i >= 0; i--) {
            cheapest = level[i] <= level[cheapest] ? i : cheapest;
            value[i] = Math.min(level[i], costs.fixed() + level[cheapest]) - costs.price() * (i + low);
            if (!found && costs.fixed() + level[cheapest] < level[i] - ROUNDING) {
                found = true;
                best.reorder[t] = i + low;
                best.upTo[t] = cheapest + low;
            }
        }
        return value;
    }
}
