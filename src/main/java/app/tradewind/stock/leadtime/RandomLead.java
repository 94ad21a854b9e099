package app.tradewind.stock.leadtime;

import app.tradewind.stock.formula.ReorderPoint;
import java.util.Map;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Reorder points under a random lead time by moments, for books and for comparison; the desk itself draws.
 * Moments as in Silver, Pyke and Peterson, chapter 7.
 */
public final class RandomLead {

    private RandomLead() { }

    /**
     * The least whole level that a negative binomial demand of these moments stays under; of a demand no wider
     * than a Poisson variable, a Poisson one.
     */
    public static int negativeBinomial(double demand, double sd, double lead, double sdLead, double serviceLevel) {
        double mean = demand * lead;
        double deviation = ReorderPoint.deviation(demand, sd, lead, sdLead);
        double variance = deviation * deviation;
        if (variance <= mean) {
            return Pmf.poisson(mean).quantile(serviceLevel);
        }
        double size = mean * mean / (variance - mean);
        int low = -1;
        int high = 1;
        while (atMost(high, size, mean / variance) < serviceLevel) {
            high *= 2;
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (atMost(middle, size, mean / variance) < serviceLevel) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Distribution function of the negative binomial, by the incomplete beta function. */
    private static double atMost(int pieces, double size, double success) {
        return BetaDistribution.of(size, pieces + 1.0).cumulativeProbability(success);
    }

    /**
     * The normal approximation of a Poisson demand over a lead time of several lengths; too low where one of
     * them is far out, see {@link ReorderPoint#poissonMixture}.
     *
     * @param rate pieces a day
     * @param leadTimes days and their chances
     */
    public static double normalOfMixture(double rate, Map<Integer, Double> leadTimes, double serviceLevel) {
        double mean = 0;
        double square = 0;
        for (Map.Entry<Integer, Double> lead : leadTimes.entrySet()) {
            mean += lead.getValue() * lead.getKey();
            square += lead.getValue() * lead.getKey() * lead.getKey();
        }
        double variance = rate * mean + rate * rate * (square - mean * mean);
        return NormalDistribution.of(rate * mean, Math.sqrt(variance)).inverseCumulativeProbability(serviceLevel);
    }

    /** Deviation of a sum of days whose demands hang together: Σ sd²·ρ^|i−j|. */
    public static double deviationOfSum(double sd, double correlation, int days) {
        double sum = days;
        for (int apart = 1; apart < days; apart++) {
            sum += 2.0 * (days - apart) * Math.pow(correlation, apart);
        }
        return sd * Math.sqrt(sum);
    }
}
