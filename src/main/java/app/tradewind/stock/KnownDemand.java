package app.tradewind.stock;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.count.Counts;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Futures of a demand of which only mean and standard deviation a week are known, weeks independent:
 * negative binomial where it spreads wider than a Poisson variable, Poisson where it spreads like one or
 * nothing is known of it, gamma where it is steadier.
 */
public final class KnownDemand {

    private static final double LIKE_POISSON = 0.02;

    private KnownDemand() { }

    /**
     * @param mean pieces a week, not negative
     * @param sd standard deviation a week, {@code NaN} where not known
     * @param weeks steps of a path
     * @param count how many paths
     */
    public static DemandPaths paths(double mean, double sd, int weeks, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double variance = sd * sd;
        double[][] samples = new double[count][weeks];
        UniformRandomProvider source = random::nextLong;
        boolean steady = variance < mean * (1 - LIKE_POISSON);
        ContinuousDistribution.Sampler gamma = steady && variance > 0
                ? GammaDistribution.of(mean * mean / variance, variance / mean).createSampler(source) : null;
        for (double[] path : samples) {
            for (int week = 0; week < weeks; week++) {
                if (steady) {
                    path[week] = gamma == null ? mean : gamma.sample();
                } else if (variance > mean * (1 + LIKE_POISSON) && mean > 0) {
                    path[week] = Counts.negativeBinomial(mean, mean * mean / (variance - mean), random);
                } else {
                    path[week] = Counts.poisson(mean, random);
                }
            }
        }
        return DemandPaths.of(samples);
    }
}
