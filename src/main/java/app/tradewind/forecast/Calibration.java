package app.tradewind.forecast;

import app.tradewind.forecast.method.FittedModel;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * Widens or narrows simulated futures by how far held-out steps lay from them at earlier origins, told by
 * the distance that 95 % of them kept: a conformal correction with a prior, as two or three origins alone
 * would jump about. Steps and their total get a factor of their own, since errors that hang together make
 * totals wilder than steps (after Vovk, Gammerman and Shafer 2005; Barber et al. 2023 for origins that are
 * not exchangeable).
 */
final class Calibration {

    private static final int PATHS = 150;
    /** Counts like this many origins that agreed with what was believed before. */
    private static final double PRIOR_WEIGHT = 6;
    /**
     * Factors without any evidence for long histories, and how many steps make a history long: in short ones
     * what was fitted is taken for known and the spread is too small. These were chosen on the last and the
     * last but one horizon of six public sets together (docs/forecasting.md).
     */
    private static final double PRIOR_STEPS = 0.9;
    private static final double PRIOR_TOTAL = 1.35;
    private static final double SHORT = 12;
    private static final double NINETY_FIVE = 1.96;
    /** One origin that went quite wrong, at three standard deviations, says no more than this. */
    private static final double MOST_SQUARES = 9;
    private static final double LEAST = 0.5;
    private static final double MOST = 2.5;
    /** No quantile says more than this, or less. */
    private static final double MOST_REACHED = 3;
    private static final double LEAST_REACHED = 0.3;
    /** The usual factors weigh as much as this many histories of a seller; of fewer than the least nothing is learned. */
    private static final double USUAL_WEIGHT = 30;
    private static final int LEAST_HISTORIES = 8;

    private final double steps;
    private final double total;

    private Calibration(double steps, double total) {
        this.steps = steps;
        this.total = total;
    }

    /**
     * What is believed of a history before its own origins are looked at.
     *
     * @param steps factor of the steps of a long history
     * @param total factor of their total
     */
    record Prior(double steps, double total) {

        static final Prior USUAL = new Prior(PRIOR_STEPS, PRIOR_TOTAL);

        /**
         * The usual one, moved by what the origins of many histories of one seller say together (empirical Bayes,
         * Robbins 1956): how far 95 % of their held-out steps, and of their totals, kept.
         */
        static Prior of(List<Held> all) {
            List<Held> tried = all.stream().filter(held -> held.totals.length > 0).toList();
            if (tried.size() < LEAST_HISTORIES) {
                return USUAL;
            }
            double steps = reached(tried.stream().flatMapToDouble(held -> Arrays.stream(held.steps).map(z -> z / longer(held.n))));
            double total = reached(tried.stream().flatMapToDouble(held -> Arrays.stream(held.totals).map(z -> Math.abs(z) / longer(held.n))));
            double share = tried.size() / (tried.size() + USUAL_WEIGHT);
            return new Prior(Math.pow(PRIOR_STEPS, 1 - share) * Math.pow(steps, share),
                    Math.pow(PRIOR_TOTAL, 1 - share) * Math.pow(total, share));
        }
    }

    /**
     * How far held-out values lay from the middle of the futures, in standard deviations of the futures.
     *
     * @param n length of the history
     * @param steps of all origins, without sign
     * @param totals one an origin
     */
    record Held(int n, double[] steps, double[] totals) {

        /**
         * @param n length of the history
         * @param models one an origin
         */
        static Held of(int n, Backtest backtest, FittedModel[] models, SplittableRandom random) {
            double[][] errors = backtest.errors(models);
            int horizon = backtest.horizon();
            double[] steps = new double[models.length * horizon];
            double[] totals = new double[models.length];
            for (int fold = 0; fold < models.length; fold++) {
                double[] mean = models[fold].mean(horizon);
                double[] sd = spread(models[fold].simulate(PATHS, horizon, random), mean);
                double sum = 0;
                for (int h = 0; h < horizon; h++) {
                    steps[fold * horizon + h] = sd[h] > 0 ? Math.abs(errors[fold][h]) / sd[h] : 0;
                    sum += errors[fold][h];
                }
                totals[fold] = sd[horizon] > 0 ? sum / sd[horizon] : 0;
            }
            return new Held(n, steps, totals);
        }
    }

    static Calibration of(Held held, Prior believed) {
        int folds = held.totals.length;
        double longer = longer(held.n);
        double evidence = folds > 0 ? Math.log(reached(Arrays.stream(held.steps))) : 0;
        double steps = Math.exp((PRIOR_WEIGHT * Math.log(believed.steps * longer) + folds * evidence) / (PRIOR_WEIGHT + folds));
        double squares = 0;
        for (double z : held.totals) {
            squares += Math.min(MOST_SQUARES, z * z);
        }
        double prior = believed.total * longer;
        double total = Math.sqrt((PRIOR_WEIGHT * prior * prior + squares) / (PRIOR_WEIGHT + folds));
        return new Calibration(bounded(steps), bounded(total));
    }

    /** The distance that 95 % kept, by that of the normal distribution. */
    private static double reached(DoubleStream distances) {
        double quantile = DemandPaths.quantile(distances.sorted().toArray(), 0.95) / NINETY_FIVE;
        return Math.min(MOST_REACHED, Math.max(LEAST_REACHED, quantile));
    }

    private static double longer(int n) {
        return 1 + SHORT / (n + SHORT);
    }

    private static double bounded(double factor) {
        return Math.min(MOST, Math.max(LEAST, factor));
    }

    /** Root mean square distance of the paths from the mean, a step, and of their totals as the last entry. */
    private static double[] spread(double[][] paths, double[] mean) {
        int horizon = mean.length;
        double[] sd = new double[horizon + 1];
        for (double[] path : paths) {
            double sum = 0;
            for (int h = 0; h < horizon; h++) {
                double off = path[h] - mean[h];
                sd[h] += off * off / paths.length;
                sum += off;
            }
            sd[horizon] += sum * sum / paths.length;
        }
        for (int h = 0; h <= horizon; h++) {
            sd[h] = Math.sqrt(sd[h]);
        }
        return sd;
    }

    /** Moves each path's distance from the mean; changes {@code paths} in place. */
    void apply(double[] mean, double[][] paths) {
        double[] sd = spread(paths, mean);
        double all = 0;
        for (int h = 0; h < mean.length; h++) {
            all += sd[h];
        }
        for (double[] path : paths) {
            double off = 0;
            for (int h = 0; h < mean.length; h++) {
                off += path[h] - mean[h];
            }
            for (int h = 0; h < mean.length && all > 0; h++) {
                path[h] = mean[h] + steps * (path[h] - mean[h]) + (total - steps) * off * sd[h] / all;
            }
        }
    }
}
