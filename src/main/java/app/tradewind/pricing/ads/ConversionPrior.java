package app.tradewind.pricing.ads;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Gamma;

/**
 * How the terms of a campaign convert as a family, by the beta-binomial model of empirical Bayes (Gelman et al.,
 * Bayesian Data Analysis, 5.3): terms with few clicks are drawn to the campaign, those with many speak for themselves.
 *
 * @param mean share of clicks that end in an order
 * @param strength clicks that the family is worth beside a term's own
 */
record ConversionPrior(double mean, double strength) {

    /** Clicks that all campaigns together are worth beside one campaign. */
    private static final double ACCOUNT = 20;
    /** A weak guess of the strength, so that one or two terms do not settle it: its logarithm and spread. */
    private static final double USUAL = Math.log(50);
    private static final double SPREAD = 1.5;
    private static final double WEAKEST = Math.log(2);
    private static final double STRONGEST = Math.log(5000);
    private static final double RAREST = -12;
    private static final double SURE = 4;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int ROUNDS = 28;

    /** @param account share of all clicks of the report that ended in an order, above 0 and under 1 */
    static ConversionPrior of(List<AdFigures> terms, double account) {
        Map<Long, Map<Double, Integer>> alike = new TreeMap<>();
        for (AdFigures term : terms) {
            alike.computeIfAbsent(term.clicks(), clicks -> new TreeMap<>()).merge(term.hits(), 1, Integer::sum);
        }
        double strength = best(WEAKEST, STRONGEST, log -> {
            double mean = best(RAREST, SURE, logit -> fit(alike, logit, log, account));
            return fit(alike, mean, log, account);
        });
        double mean = best(RAREST, SURE, logit -> fit(alike, logit, strength, account));
        return new ConversionPrior(share(mean), Math.exp(strength));
    }

    Conversion of(AdFigures term) {
        return new Conversion(mean * strength + term.hits(), (1 - mean) * strength + term.clicks() - term.hits());
    }

    private static double fit(Map<Long, Map<Double, Integer>> alike, double logit, double log, double account) {
        double mean = share(logit);
        double strength = Math.exp(log);
        double alpha = mean * strength;
        double beta = (1 - mean) * strength;
        double off = (log - USUAL) / SPREAD;
        double[] sum = {ACCOUNT * (account * Math.log(mean) + (1 - account) * Math.log1p(-mean)) - off * off / 2};
        double none = logBeta(alpha, beta);
        alike.forEach((clicks, orders) -> orders.forEach((hits, times) ->
                sum[0] += times * (logBeta(alpha + hits, beta + clicks - hits) - none)));
        return sum[0];
    }

    private static double logBeta(double a, double b) {
        return Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
    }

    private static double share(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** Where a function with one hill is highest, by golden section. */
    private static double best(double from, double to, DoubleUnaryOperator hill) {
        double lo = from;
        double hi = to;
        double left = hi - GOLDEN * (hi - lo);
        double right = lo + GOLDEN * (hi - lo);
        double atLeft = hill.applyAsDouble(left);
        double atRight = hill.applyAsDouble(right);
        for (int i = 0; i < ROUNDS; i++) {
            if (atLeft < atRight) {
                lo = left;
                left = right;
                atLeft = atRight;
                right = lo + GOLDEN * (hi - lo);
                atRight = hill.applyAsDouble(right);
            } else {
                hi = right;
                right = left;
                atRight = atLeft;
                left = hi - GOLDEN * (hi - lo);
                atLeft = hill.applyAsDouble(left);
            }
        }
        return (lo + hi) / 2;
    }
}
