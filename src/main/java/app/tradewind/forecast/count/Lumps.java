package app.tradewind.forecast.count;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Futures drawn from the history itself, recent steps likelier: Viswanathan and Zhou (2008), A new
 * bootstrapping based method for forecasting and safety stock determination for intermittent demand items,
 * with the weights of simple exponential smoothing. Keeps what no formula knows: the sizes in which
 * pieces are really bought.
 */
public final class Lumps implements ForecastMethod {

    private static final double USUAL_WEIGHT = 0.1;
    /** Looked through one by one. */
    private static final int FEW = 24;

    private final double weight;

    /** With the usual weight. */
    public Lumps() {
        this(USUAL_WEIGHT);
    }

    /** @param weight of the latest step beside all before it, 0 to 1 */
    public Lumps(double weight) {
        this.weight = weight;
    }

    @Override
    public String name() {
        return "lumps";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        if (y.length == 0) {
            return Optional.empty();
        }
        double[] reach = new double[y.length];
        double share = 1;
        double all = 0;
        double sum = 0;
        for (int back = 0; back < y.length; back++) {
            all += share;
            sum += share * y[y.length - 1 - back];
            reach[back] = all;
            share *= 1 - weight;
        }
        return Optional.of(new Fitted(y, reach, sum / all));
    }

    /** @param reach summed weights of the steps, latest first */
    private record Fitted(double[] y, double[] reach, double level) implements FittedModel {

        @Override
        public String name() {
            return "lumps";
        }

        @Override
        public double[] mean(int horizon) {
            double[] flat = new double[horizon];
            Arrays.fill(flat, level);
            return flat;
        }

        @Override
        public double[] residuals() {
            return Arrays.stream(y).map(value -> value - level).toArray();
        }

        @Override
        public double[][] simulate(int paths, int horizon, SplittableRandom random) {
            double[][] futures = new double[paths][horizon];
            int last = y.length - 1;
            for (double[] path : futures) {
                for (int h = 0; h < horizon; h++) {
                    path[h] = y[last - back(random.nextDouble() * reach[last])];
                }
            }
            return futures;
        }

        /** How many steps back the share falls. */
        private int back(double share) {
            int last = reach.length - 1;
            if (last < FEW) {
                int back = 0;
                while (back < last && reach[back] < share) {
                    back++;
                }
                return back;
            }
            int at = Arrays.binarySearch(reach, share);
            return Math.min(last, at < 0 ? -at - 1 : at);
        }
    }
}
