package app.tradewind.stock.season;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * One season with a cheap source that has to be asked before demand is known, and a dear and quick one
 * afterwards. Cachon and Terwiesch, Matching Supply with Demand, chapter on reactive capacity: a piece
 * missing costs what the quick source asks more.
 *
 * @param price a piece sells for
 * @param slow a piece costs when ordered before
 * @param quick a piece costs when ordered afterwards
 * @param salvage what a piece left over still brings
 */
public record TwoSources(double price, double slow, double quick, double salvage) {

    /** Cost of a piece that the slow order lacks: the quick one's surcharge, or the margin where even that is less. */
    private double missing() {
        return Math.min(quick, price) - slow;
    }

    /** The slow order for Poisson demand. */
    public int slowOrder(double mean) {
        double ratio = missing() / (missing() + slow - salvage);
        return ratio <= 0 ? 0 : PoissonDistribution.of(mean).inverseCumulativeProbability(ratio);
    }

    /** Expected profit of a slow order, the quick one filling up whatever is missing where it pays. */
    public double profit(int order, double mean) {
        PoissonDistribution demand = PoissonDistribution.of(mean);
        double left = 0;
        for (int pieces = 0; pieces < order; pieces++) {
            left += (order - pieces) * demand.probability(pieces);
        }
        double lacking = mean - order + left;
        return price * mean - slow * order - Math.min(quick, price) * lacking + salvage * left;
    }
}
