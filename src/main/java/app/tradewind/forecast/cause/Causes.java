package app.tradewind.forecast.cause;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The effects of events, promotions and price on one series: takes them out of its history, and puts
 * them back into its future, each future with an effect of its own as far as the effect is uncertain.
 */
public final class Causes {

    /** Deviation by which one year's event differs from the next, beside what is not known about it. */
    private static final double YEAR_TO_YEAR = 0.15;
    /** All causes together never multiply or divide by more than this, in logarithms. */
    private static final double MOST = 1.8;

    private final Design design;
    private final Effects effects;
    private final double[] y;
    private final int horizon;

    private Causes(Design design, Effects effects, double[] y, int horizon) {
        this.design = design;
        this.effects = effects;
        this.y = y;
        this.horizon = horizon;
    }

    /**
     * Learns from a history.
     *
     * @param edges first days of the history's steps and of those to come, and the day after the last
     * @return {@code null} where no cause is known to act in history or future
     */
    public static Causes learn(Pool.Sample sample, int horizon) {
        int n = sample.y().length;
        Design design = Design.of(sample.drivers(), sample.edges(), sample.offset(), n, n + horizon);
        if (design.idle()) {
            return null;
        }
        Pool pool = sample.drivers().pool();
        Prior prior = pool == null ? Prior.none(design.causes()) : pool.prior();
        Evidence evidence = Evidence.of(sample.y(), design, sample.period());
        return new Causes(design, Effects.learn(List.of(evidence), prior), sample.y(), horizon);
    }

    /** The history as it would have been without the causes. */
    public double[] settled() {
        double[] log = design.logFactors(effects.beta(), 0, y.length);
        double[] settled = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            settled[t] = y[t] / Math.exp(bounded(log[t]));
        }
        return settled;
    }

    /** Factor on each step to come. */
    public double[] factors() {
        return factors(y.length);
    }

    /** Factor on each step of the history and to come, from one on. */
    public double[] factors(int from) {
        double[] factors = design.logFactors(effects.beta(), from, y.length + horizon);
        for (int h = 0; h < factors.length; h++) {
            factors[h] = Math.exp(bounded(factors[h]));
        }
        return factors;
    }

    /**
     * How strongly each kind of cause acts in each step of a history and to come, whatever it does.
     *
     * @return one row each for the windows of events, their shares summed over the events, for promotion and price
     */
    public static double[][] acting(Pool.Sample sample, int horizon) {
        int n = sample.y().length;
        Design design = Design.of(sample.drivers(), sample.edges(), sample.offset(), n, n + horizon);
        double[][] acting = new double[Cause.Kind.PRICE.ordinal() + 1][n + horizon];
        for (int k = 0; k < design.size(); k++) {
            double[] row = acting[design.causes().get(k).kind().ordinal()];
            for (int t = 0; t < row.length; t++) {
                row[t] += design.x()[k][t];
            }
        }
        return acting;
    }

    /**
     * Multiplies simulated futures, each by factors drawn around {@link #factors}; changes them in place.
     *
     * @param whole whether only whole numbers are sold: a part of a piece becomes a piece by chance
     */
    public void apply(double[][] paths, boolean whole, SplittableRandom random) {
        int[] acting = acting();
        double[] factors = factors();
        double[][] drawn = new double[paths.length][];
        double[] mean = new double[horizon];
        for (int s = 0; s < paths.length; s++) {
            drawn[s] = draw(acting, random);
            for (int h = 0; h < horizon; h++) {
                mean[h] += drawn[s][h] / paths.length;
            }
        }
        for (int h = 0; h < horizon; h++) {
            if (!acts(acting, h)) {
                continue;
            }
            for (int s = 0; s < paths.length; s++) {
                double value = paths[s][h] * drawn[s][h] / mean[h] * factors[h];
                paths[s][h] = whole ? Math.floor(value + random.nextDouble()) : value;
            }
        }
    }

    private boolean acts(int[] acting, int step) {
        return Arrays.stream(acting).anyMatch(k -> design.x()[k][y.length + step] != 0);
    }

    private double[] draw(int[] acting, SplittableRandom random) {
        double[] z = new double[design.size()];
        for (int k = 0; k < z.length; k++) {
            z[k] = random.nextGaussian();
        }
        double[] off = effects.curvature().up(z);
        double[] log = new double[horizon];
        for (int k : acting) {
            double beta = effects.beta()[k] + off[k]
                    + (design.causes().get(k).isEvent() ? YEAR_TO_YEAR * random.nextGaussian() : 0);
            for (int h = 0; h < horizon; h++) {
                log[h] += beta * design.x()[k][y.length + h];
            }
        }
        for (int h = 0; h < horizon; h++) {
            log[h] = Math.exp(bounded(log[h]));
        }
        return log;
    }

    private int[] acting() {
        return IntStream.range(0, design.size()).filter(k ->
                Arrays.stream(design.x()[k], y.length, y.length + horizon).anyMatch(value -> value != 0)).toArray();
    }

    /**
     * Pieces that each event, the promotion and the price bring or cost a step: their factors multiplied in
     * turn, so that together they are exactly {@code before × (factor − 1)}.
     *
     * @param before expected demand a step without causes
     * @return one entry an event (all its windows together), promotion or price that acts; by cause
     */
    public Map<Cause, double[]> pieces(double[] before) {
        Map<Cause, double[]> logs = new LinkedHashMap<>();
        for (int k : acting()) {
            Cause cause = design.causes().get(k);
            double[] log = logs.computeIfAbsent(cause.isEvent() ? new Cause(Cause.Kind.DURING, cause.event()) : cause,
                    key -> new double[horizon]);
            for (int h = 0; h < horizon; h++) {
                log[h] += effects.beta()[k] * design.x()[k][y.length + h];
            }
        }
        double[] reached = new double[horizon];
        for (double[] log : logs.values()) {
            for (int h = 0; h < horizon; h++) {
                double next = reached[h] + log[h];
                log[h] = before[h] * (Math.exp(bounded(next)) - Math.exp(bounded(reached[h])));
                reached[h] = next;
            }
        }
        return logs;
    }

    private static double bounded(double log) {
        return Math.min(MOST, Math.max(-MOST, log));
    }
}
