package app.tradewind.forecast;

import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.forecast.count.Counts;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * An answer for a history too short for any method: the mean of what there is with very wide futures, one
 * unknown rate a path, or, without a single observation, nothing but {@code NaN}.
 */
final class Scarce {

    /** A negative binomial of size 1 around the rate: as likely to be a third of it as three times. */
    private static final double SIZE = 1;

    private Scarce() { }

    static Forecast forecast(History history, ForecastSettings settings, SplittableRandom random, Explainer explainer) {
        double[] mean = new double[settings.horizon()];
        double rate = history.observed() == 0 ? Double.NaN : history.mean();
        Arrays.fill(mean, rate);
        double[][] paths = new double[settings.paths()][settings.horizon()];
        for (double[] path : paths) {
            if (Double.isNaN(rate)) {
                Arrays.fill(path, Double.NaN);
            } else {
                double own = Math.max(rate, SIZE / 2) * -Math.log(1 - random.nextDouble());
                for (int h = 0; h < path.length; h++) {
                    path[h] = Counts.poisson(own, random);
                }
            }
        }
        return explainer.scarce(mean, DemandPaths.of(paths), new Accuracy(Double.NaN, Double.NaN, 0));
    }
}
