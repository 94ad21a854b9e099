package app.tradewind.stock.formula;

import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * One order for one season: the level at which the next piece earns as often as it costs. Snyder and
 * Shen, Fundamentals of Supply Chain Theory, 2nd edition, chapter 4.
 */
public final class Newsvendor {

    private Newsvendor() { }

    /** Chance of having enough at which the cost of a piece missing balances that of a piece left. */
    public static double criticalRatio(double shortage, double over) {
        return shortage / (shortage + over);
    }

    /** Best level for normal demand. */
    public static double level(double mean, double sd, double shortage, double over) {
        return NormalDistribution.of(mean, sd).inverseCumulativeProbability(criticalRatio(shortage, over));
    }

    /** Expected cost of a level for normal demand: pieces left and pieces missing. */
    public static double cost(double level, double mean, double sd, double shortage, double over) {
        double z = (level - mean) / sd;
        return over * sd * (z + NormalLoss.of(z)) + shortage * sd * NormalLoss.of(z);
    }

    /** Best level for demand in whole pieces: the least that reaches the critical ratio. */
    public static int level(DiscreteDistribution demand, double shortage, double over) {
        return demand.inverseCumulativeProbability(criticalRatio(shortage, over));
    }

    /** Expected cost of a level for demand in whole pieces. */
    public static double cost(int level, DiscreteDistribution demand, double shortage, double over) {
        double left = 0;
        for (int pieces = demand.getSupportLowerBound(); pieces < level; pieces++) {
            left += (level - pieces) * demand.probability(pieces);
        }
        return over * left + shortage * (demand.getMean() - level + left);
    }

    /** Best level for lognormal demand, whose logarithm has mean {@code mu} and deviation {@code sigma}. */
    public static double lognormalLevel(double mu, double sigma, double shortage, double over) {
        return LogNormalDistribution.of(mu, sigma).inverseCumulativeProbability(criticalRatio(shortage, over));
    }

    /** Expected cost of a level for lognormal demand. */
    public static double lognormalCost(double level, double mu, double sigma, double shortage, double over) {
        LogNormalDistribution demand = LogNormalDistribution.of(mu, sigma);
        double z = (mu + sigma * sigma - Math.log(level)) / sigma;
        double missing = demand.getMean() * NormalDistribution.of(0, 1).cumulativeProbability(z)
                - level * demand.survivalProbability(level);
        return over * (level - demand.getMean() + missing) + shortage * missing;
    }
}
