package app.tradewind.forecast;

import app.tradewind.forecast.method.FittedModel;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Widens or narrows simulated futures by how far held-out steps lay from them at earlier origins, told by
 * the distance that 95 % of them kept: a conformal correction with a prior, as two or three origins alone
 * would jump about. Steps and their total get a factor of their own, since errors that hang together make
 * totals wilder than steps (after Vovk, Gammerman and Shafer 2005; Barber et al. 2023 for origins that are
 * not exchangeable).
 */
final class Calibration {

    private static final int PATHS = 150;
    /** Counts like this many held-out values that agreed with the prior factor; an origin counts like two. */
    private static final double PRIOR_WEIGHT = 6;
    private static final double WEIGHT = 2;
    /**
     * Factors without evidence for long histories, and how many steps make a history long: in short ones
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

    private final double steps;
    private final double total;

    private Calibration(double steps, double total) {
        this.steps = steps;
        this.total = total;
    }

    /**
     * @param n length of the history
     * @param models one an origin
     */
    static Calibration of(int n, Backtest backtest, FittedModel[] models, SplittableRandom random) {
        double[][] errors = backtest.errors(models);
        int horizon = backtest.horizon();
        int folds = models.length;
        double[] sizes = new double[folds * horizon];
        double totals = 0;
        for (int fold = 0; fold < folds; fold++) {
            double[] mean = models[fold].mean(horizon);
            double[] sd = spread(models[fold].simulate(PATHS, horizon, random), mean);
            double sum = 0;
            for (int h = 0; h < horizon; h++) {
                sizes[fold * horizon + h] = sd[h] > 0 ? Math.abs(errors[fold][h]) / sd[h] : 0;
                sum += errors[fold][h];
            }
            double z = sd[horizon] > 0 ? sum / sd[horizon] : 0;
            totals += Math.min(MOST_SQUARES, z * z);
        }
        double longer = 1 + SHORT / (n + SHORT);
        double evidence = 0;
        if (folds > 0) {
            Arrays.sort(sizes);
            double reached = DemandPaths.quantile(sizes, 0.95) / NINETY_FIVE;
            evidence = Math.log(Math.min(3, Math.max(0.3, reached)));
        }
        double weight = WEIGHT * folds;
        double steps = Math.exp((PRIOR_WEIGHT * Math.log(PRIOR_STEPS * longer) + weight * evidence) / (PRIOR_WEIGHT + weight));
        double prior = PRIOR_TOTAL * longer;
        double total = Math.sqrt((PRIOR_WEIGHT * prior * prior + totals) / (PRIOR_WEIGHT + folds));
        return new Calibration(bounded(steps), bounded(total));
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
