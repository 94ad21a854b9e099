package app.tradewind.stock.formula;

import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Stock at which to order so that it lasts until the order arrives, at a chance of not running out.
 * Silver, Pyke and Peterson, Inventory Management and Production Planning and Scheduling, chapter 7.
 */
public final class ReorderPoint {

    private static final int MOST_DEVIATIONS = 12;

    private ReorderPoint() { }

    /** Deviation of demand over a random lead time, all in one unit of time: σ² = L·sd² + d²·sdL², an approximation. */
    public static double deviation(double demand, double sd, double lead, double sdLead) {
        return Math.sqrt(lead * sd * sd + demand * demand * sdLead * sdLead);
    }

    /** The level of normal theory: mean and safety stock. The bar that simulation has to beat. */
    public static double normal(double demand, double sd, double lead, double sdLead, double serviceLevel) {
        double safety = NormalDistribution.of(0, 1).inverseCumulativeProbability(serviceLevel)
                * deviation(demand, sd, lead, sdLead);
        return demand * lead + safety;
    }

    /**
     * The exact level for Poisson demand over a lead time that takes one of several lengths: the quantile of
     * the mixture.
     *
     * @param rate pieces a day
     * @param leadTimes days and their chances
     */
    public static int poissonMixture(double rate, Map<Integer, Double> leadTimes, double serviceLevel) {
        double longest = leadTimes.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) * rate;
        int most = (int) Math.ceil(longest + MOST_DEVIATIONS * Math.sqrt(longest + 1));
        for (int level = 0; level < most; level++) {
            double covered = 0;
            for (Map.Entry<Integer, Double> lead : leadTimes.entrySet()) {
                covered += lead.getValue() * PoissonDistribution.of(rate * lead.getKey()).cumulativeProbability(level);
            }
            if (covered >= serviceLevel) {
                return level;
            }
        }
        return most;
    }
}
