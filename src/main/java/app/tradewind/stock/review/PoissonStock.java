package app.tradewind.stock.review;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * What a level costs while Poisson demand comes over some time: pieces left and pieces missing. Closed
 * forms; Snyder and Shen, 2nd edition, appendix C.
 *
 * @param mean pieces over the time, not negative
 */
public record PoissonStock(double mean) {

    /** Expected pieces wanted beyond a level, which may be negative. */
    public double missing(int level) {
        if (mean <= 0 || level <= 0) {
            return Math.max(0, mean - level);
        }
        PoissonDistribution demand = PoissonDistribution.of(mean);
        return mean * demand.survivalProbability(level - 1) - level * demand.survivalProbability(level);
    }

    /** Expected cost of a level. */
    public double cost(int level, double holding, double shortage) {
        double missing = missing(level);
        return holding * (level - mean + missing) + shortage * missing;
    }

    /** The level of least cost. */
    public int best(double holding, double shortage) {
        return mean <= 0 ? 0 : PoissonDistribution.of(mean)
                .inverseCumulativeProbability(shortage / (shortage + holding));
    }
}
