package app.tradewind.stock.censored;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Rate of Poisson demand from sales of which some only say "at least so much". Conrad (1976), Sales data
 * and the estimation of demand, Operational Research Quarterly 27: maximum likelihood.
 */
public final class CensoredPoisson {

    private static final int HALVINGS = 200;
    private static final double MOST_TIMES = 1e6;

    private CensoredPoisson() { }

    /**
     * @param sales whole pieces a period
     * @param censored whether stock ran out in the period
     * @return pieces a period; {@code NaN} where every period ran out, since then no rate is too high
     */
    public static double rate(double[] sales, boolean[] censored) {
        double low = 1e-12;
        double high = 1;
        boolean known = false;
        for (int t = 0; t < sales.length; t++) {
            known |= !censored[t];
            high += sales[t];
        }
        if (!known) {
            return Double.NaN;
        }
        while (slope(high, sales, censored) > 0 && high < MOST_TIMES) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (slope(middle, sales, censored) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Slope of the log-likelihood, which is concave. */
    private static double slope(double rate, double[] sales, boolean[] censored) {
        PoissonDistribution demand = PoissonDistribution.of(rate);
        double slope = 0;
        for (int t = 0; t < sales.length; t++) {
            int sold = (int) Math.round(sales[t]);
            if (!censored[t]) {
                slope += sold / rate - 1;
            } else if (sold > 0) {
                double atLeast = demand.survivalProbability(sold - 1);
                // Far under the sales both tend to zero, and their ratio to sold / rate.
                slope += atLeast > 0 ? demand.probability(sold - 1) / atLeast : sold / rate;
            }
        }
        return slope;
    }
}
