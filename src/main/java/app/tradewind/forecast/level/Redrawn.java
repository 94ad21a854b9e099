package app.tradewind.forecast.level;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.count.Counts;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * A forecast whose futures are drawn anew around the same mean: every future has a level of its own, gamma
 * about 1, and its steps are negative binomial about that (of things that are not counted in pieces: gamma).
 */
public final class Redrawn {

    private static final double LEAST = 1.05;
    private static final double NOTHING = 1e-9;

    private Redrawn() { }

    /**
     * @param perMean variance of a step over its mean
     * @param level standard deviation of the level as a share of it
     */
    public static Forecast of(Forecast forecast, double perMean, double level, long seed) {
        SplittableRandom random = new SplittableRandom(seed * 37 + forecast.id().hashCode());
        UniformRandomProvider source = random::nextLong;
        boolean pieces = forecast.paths().whole();
        double wide = pieces ? Math.max(LEAST, perMean) : perMean;
        double[] mean = forecast.mean();
        double[][] paths = new double[forecast.paths().count()][forecast.paths().steps()];
        var levels = GammaDistribution.of(1 / (level * level), level * level).createSampler(source);
        for (double[] path : paths) {
            double own = levels.sample();
            for (int h = 0; h < path.length; h++) {
                double expected = mean[h] * own;
                if (expected > NOTHING) {
                    path[h] = pieces ? Counts.negativeBinomial(expected, expected / (wide - 1), random)
                            : GammaDistribution.of(expected / wide, wide).createSampler(source).sample();
                }
            }
        }
        return Moved.with(forecast, DemandPaths.of(paths));
    }
}
