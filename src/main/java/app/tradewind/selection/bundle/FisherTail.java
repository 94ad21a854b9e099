package app.tradewind.selection.bundle;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/** Fisher's exact test of a fourfold table, one-sided: R. A. Fisher, The Design of Experiments, 1935, section 11. */
public final class FisherTail {

    private FisherTail() { }

    /**
     * The chance that two products meet in at least {@code together} orders if neither draws the other.
     *
     * @param together orders that hold both
     * @param first orders that hold the one
     * @param second orders that hold the other
     * @param orders all orders
     */
    public static double atLeast(int together, int first, int second, int orders) {
        return Math.min(1, HypergeometricDistribution.of(orders, first, second).survivalProbability(together - 1));
    }

    /**
     * The same where orders of many products bring any two together {@code crowding} times as often: binomial over
     * the orders of the rarer one, which has a longer tail than the exact law and so names less.
     */
    static double atLeast(Pair pair, double crowding) {
        double share = Math.min(1, crowding * Math.max(pair.ofA(), pair.ofB()) / pair.orders());
        return BinomialDistribution.of(Math.min(pair.ofA(), pair.ofB()), share).survivalProbability(pair.together() - 1);
    }
}
