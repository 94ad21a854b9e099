package app.tradewind.forecast.pool;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A lasting change of rate, one draw a path, that no single short history shows: lognormal, its middle and
 * spread picked so that the totals of earlier origins would have been told best, by pinball loss at .5,
 * .9 and .95 over all series of the seller and by the coverage of the last (a conformal correction, Vovk,
 * Gammerman and Shafer 2005, in the form of a rate).
 *
 * @param middle median of the logarithm
 * @param spread its standard deviation
 */
record Shock(double middle, double spread) {

    /** Weighs like this many origins that were told best by {@link #USUAL}. */
    private static final double PRIOR = 40;
    private static final double[] MIDDLES = {-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4};
    private static final double[] SPREADS = {0.15, 0.25, 0.35, 0.45, 0.55, 0.7, 0.85, 1};
    private static final double UPPER = 0.95;
    private static final double[] LEVELS = {0.5, 0.9, UPPER};
    /** Coverage asked of the upper quantile at earlier origins: a little more, as the next surprise is no older one. */
    private static final double AIM = 0.96;
    /** What a share of one short of it costs, in shares of the loss. */
    private static final double SHORT = 3;
    private static final long SEED = 5;

    /** Without other series; the spread is the one that fitted public slow-selling sets best. */
    static final Shock USUAL = new Shock(-0.05, 0.4);

    static Shock of(List<Evidence> evidence, Blend blend) {
        if (evidence.isEmpty()) {
            return USUAL;
        }
        double[] normal = new double[evidence.get(0).totals().length];
        SplittableRandom random = new SplittableRandom(SEED);
        Arrays.setAll(normal, i -> random.nextGaussian());
        Shock best = USUAL;
        double least = Double.POSITIVE_INFINITY;
        for (double middle : MIDDLES) {
            for (double spread : SPREADS) {
                Shock shock = new Shock(middle, spread);
                double loss = shock.loss(evidence, blend, normal)
                        + PRIOR * (Math.abs(middle - USUAL.middle) + Math.abs(spread - USUAL.spread)) / 10;
                if (loss < least) {
                    least = loss;
                    best = shock;
                }
            }
        }
        return best;
    }

    private double loss(List<Evidence> evidence, Blend blend, double[] normal) {
        double[] factor = Arrays.stream(normal).map(z -> Math.exp(middle + spread * z)).toArray();
        double loss = 0;
        double covered = 0;
        double[] totals = new double[factor.length];
        for (Evidence one : evidence) {
            double to = blend.rate(one.levels());
            for (int i = 0; i < totals.length; i++) {
                totals[i] = to * factor[i] * one.totals()[i];
            }
            Arrays.sort(totals);
            double came = one.rate() * one.steps();
            covered += came <= upTo(totals, UPPER) ? 1.0 / evidence.size() : 0;
            for (double level : LEVELS) {
                double quantile = upTo(totals, level);
                loss += (came >= quantile ? level * (came - quantile) : (1 - level) * (quantile - came))
                        / one.scale() / one.steps();
            }
        }
        return loss * (1 + SHORT * Math.max(0, AIM - covered));
    }

    private static double upTo(double[] ascending, double level) {
        return ascending[(int) Math.ceil(level * ascending.length) - 1];
    }

    double draw(SplittableRandom random) {
        return Math.exp(middle + spread * random.nextGaussian());
    }
}
