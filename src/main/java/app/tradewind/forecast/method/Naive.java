package app.tradewind.forecast.method;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/** The last value stays; futures are random walks. The least that any method has to beat. */
public final class Naive implements ForecastMethod {

    @Override
    public String name() {
        return "naive";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        return y.length < 2 ? Optional.empty() : Optional.of(new Fitted(y));
    }

    private static final class Fitted implements FittedModel {
        private final double last;
        private final double[] steps;

        Fitted(double[] y) {
            last = y[y.length - 1];
            steps = new double[y.length - 1];
            for (int t = 1; t < y.length; t++) {
                steps[t - 1] = y[t] - y[t - 1];
            }
        }

        @Override
        public String name() {
            return "naive";
        }

        @Override
        public double[] mean(int horizon) {
            double[] mean = new double[horizon];
            Arrays.fill(mean, last);
            return mean;
        }

        @Override
        public double level() {
            return last;
        }

        @Override
        public double[] residuals() {
            return steps.clone();
        }

        @Override
        public double[][] simulate(int paths, int horizon, SplittableRandom random) {
            Noise noise = new Noise(steps, 0);
            double[][] futures = new double[paths][horizon];
            for (double[] path : futures) {
                double at = last;
                for (int h = 0; h < horizon; h++) {
                    at += noise.draw(random);
                    path[h] = at;
                }
            }
            return futures;
        }
    }
}
