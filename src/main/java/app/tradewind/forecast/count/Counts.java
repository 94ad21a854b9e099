package app.tradewind.forecast.count;

import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/** Draws whole numbers of pieces. */
public final class Counts {

    /** From here on the spread of a Poisson variable no longer matters beside that of its rate. */
    private static final double LARGE = 1e6;

    private Counts() { }

    /**
     * A negative binomial draw: a Poisson whose rate is gamma around {@code mean}.
     *
     * @param mean expected pieces, above zero
     * @param size the larger, the closer to a Poisson; the variance is mean + mean² / size
     */
    public static double negativeBinomial(double mean, double size, SplittableRandom random) {
        UniformRandomProvider source = random::nextLong;
        return poisson(AhrensDieterMarsagliaTsangGammaSampler.of(source, size, mean / size).sample(), random);
    }

    /** A Poisson draw; 0 for a rate of 0. */
    public static double poisson(double rate, SplittableRandom random) {
        if (!(rate > 1e-12)) {
            return 0;
        }
        UniformRandomProvider source = random::nextLong;
        return rate > LARGE ? Math.rint(rate) : PoissonSampler.of(source, rate).sample();
    }
}
