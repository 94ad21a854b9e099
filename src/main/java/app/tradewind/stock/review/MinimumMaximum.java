package app.tradewind.stock.review;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * The (s, S) policy for Poisson demand and a fixed cost of an order: at s or under, order up to S. The best
 * pair by Zheng and Federgruen (1991), Finding optimal (s,S) policies is about as simple as evaluating a
 * single policy, Operations Research 39(4). Customers wait.
 */
public final class MinimumMaximum {

    private final double fixed;
    private final double holding;
    private final double shortage;
    private final PoissonStock over;
    private final double[] chances;
    /** Expected number of periods in which the position stands just so many pieces under S, by pieces. */
    private final double[] visits;
    private int known;

    /**
     * @param reorder position at or under which is ordered
     * @param upTo position to reach
     * @param cost a period
     */
    public record Pair(int reorder, int upTo, double cost) { }

    /**
     * @param fixed cost of an order
     * @param holding cost of a piece left at the end of a period
     * @param shortage cost of a piece missing at the end of a period
     * @param mean pieces a period, over 0
     * @param lead whole or broken periods until an order arrives, 0 for the same period
     */
    public MinimumMaximum(double fixed, double holding, double shortage, double mean, double lead) {
        this.fixed = fixed;
        this.holding = holding;
        this.shortage = shortage;
        this.over = new PoissonStock(mean * (lead + 1));
        int most = (int) Math.ceil(20 * Math.sqrt(2 * fixed * mean / holding) + 20 * over.mean() + 200);
        this.chances = new double[most];
        this.visits = new double[most];
        PoissonDistribution demand = PoissonDistribution.of(mean);
        for (int pieces = 0; pieces < most; pieces++) {
            chances[pieces] = demand.probability(pieces);
        }
    }

    /** Cost a period of a pair. */
    public double cost(int reorder, int upTo) {
        double cost = fixed;
        double periods = 0;
        for (int under = 0; under < upTo - reorder; under++) {
            double visited = visited(under);
            periods += visited;
            cost += visited * level(upTo - under);
        }
        return cost / periods;
    }

    /** The pair of least cost. */
    public Pair best() {
        int upTo = over.best(holding, shortage);
        int reorder = upTo - 1;
        while (cost(reorder, upTo) > level(reorder)) {
            reorder--;
        }
        double least = cost(reorder, upTo);
        for (int next = upTo + 1; level(next) <= least; next++) {
            if (cost(reorder, next) < least) {
                upTo = next;
                while (cost(reorder, upTo) <= level(reorder + 1)) {
                    reorder++;
                }
                least = cost(reorder, upTo);
            }
        }
        return new Pair(reorder, upTo, least);
    }

    private double level(int position) {
        return over.cost(position, holding, shortage);
    }

    private double visited(int under) {
        for (; known <= under; known++) {
            double sum = known == 0 ? 1 : 0;
            for (int sold = 1; sold <= known; sold++) {
                sum += chances[sold] * visits[known - sold];
            }
            visits[known] = sum / (1 - chances[0]);
        }
        return visits[under];
    }
}
