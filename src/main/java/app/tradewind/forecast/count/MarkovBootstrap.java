package app.tradewind.forecast.count;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The bootstrap of Willemain, Smart and Schwarz (2004), A new approach to forecasting intermittent demand
 * for service parts inventories: whether a step sells follows a chain of two states estimated from the
 * history, sizes are drawn from those seen and jittered, so that sizes near them can come too.
 */
public final class MarkovBootstrap implements ForecastMethod {

    @Override
    public String name() {
        return "bootstrap";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        double[] sizes = Arrays.stream(y).filter(value -> value > 0).toArray();
        return y.length < 2 || sizes.length == 0 ? Optional.empty()
                : Optional.of(new Fitted(y, sizes, chances(y)));
    }

    /** Chance of a sale after a step without and after a step with one; each starts as one step half sold. */
    static double[] chances(double[] y) {
        double[] sold = {0.5, 0.5};
        double[] seen = {1, 1};
        for (int t = 1; t < y.length; t++) {
            int from = y[t - 1] > 0 ? 1 : 0;
            seen[from]++;
            sold[from] += y[t] > 0 ? 1 : 0;
        }
        return new double[] {sold[0] / seen[0], sold[1] / seen[1]};
    }

    /** The paper's jitter: 1 + ⌊x + z √x⌋ for a normal z, or {@code x} itself where that is not positive. */
    static double jittered(double size, double z) {
        double near = 1 + Math.floor(size + z * Math.sqrt(size));
        return near > 0 ? near : size;
    }

    private record Fitted(double[] y, double[] sizes, double[] chances) implements FittedModel {

        @Override
        public String name() {
            return "bootstrap";
        }

        /** The chance of the chain at each step times the mean size; the half piece that jitter adds is left out. */
        @Override
        public double[] mean(int horizon) {
            double size = Arrays.stream(sizes).average().orElse(0);
            double[] mean = new double[horizon];
            double sells = y[y.length - 1] > 0 ? 1 : 0;
            for (int h = 0; h < horizon; h++) {
                sells = sells * chances[1] + (1 - sells) * chances[0];
                mean[h] = sells * size;
            }
            return mean;
        }

        @Override
        public double level() {
            double sells = chances[0] / (chances[0] + 1 - chances[1]);
            return sells * Arrays.stream(sizes).average().orElse(0);
        }

        @Override
        public double[] residuals() {
            double level = level();
            return Arrays.stream(y).map(value -> value - level).toArray();
        }

        @Override
        public double[][] simulate(int paths, int horizon, SplittableRandom random) {
            double[][] futures = new double[paths][horizon];
            for (double[] path : futures) {
                boolean sells = y[y.length - 1] > 0;
                for (int h = 0; h < horizon; h++) {
                    sells = random.nextDouble() < chances[sells ? 1 : 0];
                    path[h] = sells ? jittered(sizes[random.nextInt(sizes.length)], random.nextGaussian()) : 0;
                }
            }
            return futures;
        }
    }
}
