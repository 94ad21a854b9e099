package app.tradewind.forecast.pool;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The method for slow and irregular sellers. The rate is a blend of memories; the futures are what came
 * after histories like this one, or, for a series that stands alone, a pool of a count model and of steps
 * drawn from the history (linear pool, Stone 1961). Blend, kin and quiet steps are learned on rolling origins
 * of all slow series of the seller at once (empirical Bayes, Robbins 1956), as one short history tells little
 * of them.
 */
public final class SlowSellers implements ForecastMethod {

    /** More series than this teach nothing new; those taken are spread evenly over the list. */
    private static final int MOST_SERIES = 800;
    private static final int FOLDS = 6;
    private static final int SHARE_HELD_OUT = 4;
    private static final int LEAST_LENGTH = 10;
    private static final int LEAST_FITTED = 3;
    /** Fewer origins than this and the usual values stand. */
    private static final int LEAST_EVIDENCE = 30;

    private final Blend blend;
    private final Quiet quiet;
    /** {@code null} where too little is known of others. */
    private final Kin kin;

    private SlowSellers(Blend blend, Quiet quiet, Kin kin) {
        this.blend = blend;
        this.quiet = quiet;
        this.kin = kin;
    }

    /** For a series that stands alone. */
    public static SlowSellers usual() {
        return new SlowSellers(Blend.usual(), Quiet.none(), null);
    }

    /**
     * Learns from what is known of all slow series of a seller.
     *
     * @param histories ready histories that end with the same step, none of them empty
     * @param horizon steps ahead that matter
     */
    public static SlowSellers learned(List<double[]> histories, int period, int horizon) {
        int stride = Math.max(1, (histories.size() + MOST_SERIES - 1) / MOST_SERIES);
        List<double[]> taken = new ArrayList<>();
        for (int i = 0; i < histories.size(); i += stride) {
            taken.add(histories.get(i));
        }
        Quiet quiet = taken.size() * FOLDS < LEAST_EVIDENCE ? Quiet.none() : Quiet.of(taken, period);
        List<Evidence> evidence = new ArrayList<>();
        for (double[] y : taken) {
            collect(quiet.taken(y), period, horizon, evidence);
        }
        if (evidence.size() < LEAST_EVIDENCE) {
            return new SlowSellers(Blend.usual(), quiet, null);
        }
        Blend blend = Blend.of(evidence);
        return new SlowSellers(blend, quiet, Kin.of(evidence, blend));
    }

    private static void collect(double[] y, int period, int horizon, List<Evidence> evidence) {
        int whole = Math.min(y.length - LEAST_LENGTH, y.length / 2);
        int steps = Math.max(1, Math.min(horizon, Math.max(y.length / SHARE_HELD_OUT, whole)));
        double squares = 0;
        for (int t = 1; t < y.length; t++) {
            squares += (y[t] - y[t - 1]) * (y[t] - y[t - 1]);
        }
        double scale = Math.sqrt(squares / Math.max(1, y.length - 1));
        for (int fold = 0; fold < FOLDS; fold++) {
            int origin = y.length - steps - fold * Math.max(1, steps / 2);
            if (origin < LEAST_LENGTH || !(scale > 0)) {
                return;
            }
            double[] known = Arrays.copyOf(y, origin);
            evidence.add(new Evidence(new Levels(known, period).rates(), Traits.of(known), scale,
                    Arrays.copyOfRange(y, origin, origin + steps)));
        }
    }

    @Override
    public String name() {
        return "slow";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        Quiet own = quiet.holds(y) ? quiet : Quiet.none();
        double[] open = own.taken(y);
        if (open.length < LEAST_FITTED) {
            return Optional.empty();
        }
        Levels levels = new Levels(open, period);
        return Optional.of(new Fitted(y, period, own, levels, blend.rate(levels.rates()), kin));
    }

    private record Fitted(double[] y, int period, Quiet quiet, Levels levels, double rate, Kin kin)
            implements FittedModel {

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public double[] mean(int horizon) {
            double[] mean = new double[horizon];
            double[] season = season(horizon);
            Arrays.setAll(mean, h -> rate * season[h]);
            return mean;
        }

        /** The season of the seller where several years show it, else what the history's own last year hints at. */
        private double[] season(int horizon) {
            double[] season = quiet.known() ? new double[horizon] : LastYear.factors(y, period, horizon);
            if (quiet.known()) {
                Arrays.setAll(season, h -> quiet.ahead(h) / quiet.openMean());
            }
            return season;
        }

        @Override
        public double[] unseasoned(int horizon) {
            double[] flat = new double[horizon];
            Arrays.fill(flat, level());
            return flat;
        }

        @Override
        public double level() {
            return rate;
        }

        @Override
        public double[] residuals() {
            return Arrays.stream(y).map(value -> value - level()).toArray();
        }

        @Override
        public double[][] simulate(int paths, int horizon, SplittableRandom random) {
            double[][] futures = kin == null ? levels.drawn(paths, horizon, random)
                    : kin.near(Traits.of(quiet.taken(y))).drawn(paths, horizon, random);
            Shock shock = kin == null ? Shock.ALONE : Shock.AMONG_OTHERS;
            double[] season = season(horizon);
            for (double[] path : futures) {
                double own = rate * shock.draw(random);
                for (int h = 0; h < horizon; h++) {
                    path[h] = Math.floor(own * season[h] * path[h] + random.nextDouble());
                }
            }
            return futures;
        }
    }
}
