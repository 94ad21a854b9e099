package app.tradewind.stock.route;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * The chance that what is there and on order runs out before a shipment that leaves today is ready for sale.
 * Demand over the time on the way has mean d·L and variance L·sd² + d²·sdL²: gamma where that spreads wider
 * than a Poisson variable, with half a piece as correction for whole pieces, else Poisson. Never a normal
 * curve, which gives slow sellers a tail of its own.
 */
public final class StockoutRisk {

    private static final double HALF = 0.5;

    private StockoutRisk() { }

    /** @param position pieces there and on order, {@code NaN} where not known; the answer is {@code NaN} then */
    public static double of(RouteCase.Demand demand, RouteTerms.Time time, double position) {
        double mean = demand.daily() * time.days();
        double variance = time.days() * demand.sd() * demand.sd() + demand.daily() * demand.daily() * time.sdDays() * time.sdDays();
        if (Double.isNaN(mean + variance + position)) {
            return Double.NaN;
        }
        if (mean <= 0) {
            return position < 0 ? 1 : 0;
        }
        if (position < 0) {
            return 1;
        }
        return variance > mean ? GammaDistribution.of(mean * mean / variance, variance / mean).survivalProbability(position + HALF)
                : PoissonDistribution.of(mean).survivalProbability((int) Math.min(Integer.MAX_VALUE, position));
    }
}
