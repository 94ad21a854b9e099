package app.tradewind.pricing.ads;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** What is known of the share of clicks that end in an order: a beta distribution. */
record Conversion(double alpha, double beta) {

    double mean() {
        return alpha / (alpha + beta);
    }

    double quantile(double share) {
        return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(share);
    }

    /** Probability of a share of {@code least} or more. */
    double chanceOf(double least) {
        return least <= 0 ? 1 : least >= 1 ? 0 : BetaDistribution.of(alpha, beta).survivalProbability(least);
    }
}
