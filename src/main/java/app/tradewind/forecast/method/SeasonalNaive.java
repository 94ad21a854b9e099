package app.tradewind.forecast.method;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The value of the same step a season ago. Its error on held-out steps stands beside that of every
 * other method. Needs one whole season and a step more.
 */
public final class SeasonalNaive implements ForecastMethod {

    @Override
    public String name() {
        return "snaive";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        return period < 2 || y.length <= period ? Optional.empty() : Optional.of(new Fitted(y, period));
    }

    private static final class Fitted implements FittedModel {
        private final double[] lastSeason;
        private final double[] residuals;

        Fitted(double[] y, int period) {
            lastSeason = Arrays.copyOfRange(y, y.length - period, y.length);
            residuals = new double[y.length - period];
            for (int t = period; t < y.length; t++) {
                residuals[t - period] = y[t] - y[t - period];
            }
        }

        @Override
        public String name() {
            return "snaive";
        }

        @Override
        public double[] mean(int horizon) {
            double[] mean = new double[horizon];
            for (int h = 0; h < horizon; h++) {
                mean[h] = lastSeason[h % lastSeason.length];
            }
            return mean;
        }

        @Override
        public double[] unseasoned(int horizon) {
            double[] flat = new double[horizon];
            Arrays.fill(flat, level());
            return flat;
        }

        @Override
        public double level() {
            double sum = 0;
            for (double value : lastSeason) {
                sum += value;
            }
            return sum / lastSeason.length;
        }

        @Override
        public double[] residuals() {
            return residuals.clone();
        }

        @Override
        public double[][] simulate(int paths, int horizon, SplittableRandom random) {
            Noise noise = new Noise(residuals, 0);
            int period = lastSeason.length;
            double[][] futures = new double[paths][horizon];
            for (double[] path : futures) {
                for (int h = 0; h < horizon; h++) {
                    path[h] = (h < period ? lastSeason[h] : path[h - period]) + noise.draw(random);
                }
            }
            return futures;
        }
    }
}
