package app.tradewind.forecast.count;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * A rate that follows sales as in {@link CountSmoothing}, where in some steps nothing can be sold at all and in
 * the others the pieces are negative binomial (zero-inflated: Lambert 1992; Snyder, Ord and Beaumont 2012 for
 * intermittent demand). Weight, dispersion and share of idle steps are averaged over a grid by their likelihood.
 */
public final class ZeroInflated implements ForecastMethod {

    private static final double[] WEIGHTS = {0.02, 0.06, 0.15, 0.3};
    private static final double[] SIZES = {0.3, 1, 3, 10, 100};
    private static final double[] IDLE = {0, 0.2, 0.4, 0.6, 0.8, 0.9};
    /** As in {@link CountSmoothing}: half a piece seen in one step. */
    private static final double PRIOR_PIECES = 0.5;
    private static final int LEAST_LENGTH = 3;
    private static final int FIRST_STEPS = 8;

    /**
     * One place of the grid.
     *
     * @param rate pieces a step after the last one, idle steps included
     */
    private record Cell(double weight, double size, double idle, double rate) { }

    @Override
    public String name() {
        return "zero-inflated";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        if (y.length < LEAST_LENGTH) {
            return Optional.empty();
        }
        double overall = (Arrays.stream(y).sum() + PRIOR_PIECES) / (y.length + 1);
        int head = Math.min(y.length, FIRST_STEPS);
        double start = Math.max(overall / 2, (Arrays.stream(y, 0, head).sum() / head + overall) / 2);
        List<Cell> cells = new ArrayList<>();
        List<Double> likely = new ArrayList<>();
        for (double weight : WEIGHTS) {
            double[] rates = CountSmoothing.rates(y, start, weight, overall);
            for (double size : SIZES) {
                for (double idle : IDLE) {
                    cells.add(new Cell(weight, size, idle, rates[y.length]));
                    likely.add(logLikelihood(y, rates, size, idle));
                }
            }
        }
        double best = likely.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        if (!Double.isFinite(best)) {
            return Optional.empty();
        }
        double[] reach = new double[cells.size()];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = (i == 0 ? 0 : reach[i - 1]) + Math.exp(likely.get(i) - best);
        }
        return Optional.of(new Fitted(y, overall, cells, reach));
    }

    private static double logLikelihood(double[] y, double[] rates, double size, double idle) {
        double none = LogGamma.value(size);
        double sum = 0;
        for (int t = 0; t < y.length; t++) {
            double rate = rates[t] / (1 - idle);
            double nothing = size * Math.log(size / (size + rate));
            if (y[t] == 0) {
                sum += Math.log(idle + (1 - idle) * Math.exp(nothing));
            } else {
                sum += Math.log(1 - idle) + LogGamma.value(y[t] + size) - none + nothing + y[t] * Math.log(rate / (size + rate));
            }
        }
        return sum;
    }

    /** @param reach summed weights of the cells */
    private record Fitted(double[] y, double overall, List<Cell> cells, double[] reach) implements FittedModel {

        @Override
        public String name() {
            return "zero-inflated";
        }

        @Override
        public double level() {
            double sum = 0;
            for (int i = 0; i < reach.length; i++) {
                sum += cells.get(i).rate * (reach[i] - (i == 0 ? 0 : reach[i - 1]));
            }
            return sum / reach[reach.length - 1];
        }

        @Override
        public double[] mean(int horizon) {
            double[] flat = new double[horizon];
            Arrays.fill(flat, level());
            return flat;
        }

        @Override
        public double[] residuals() {
            return Arrays.stream(y).map(value -> value - level()).toArray();
        }

        @Override
        public double[][] simulate(int paths, int horizon, SplittableRandom random) {
            double[][] futures = new double[paths][horizon];
            double least = overall / 50;
            for (double[] path : futures) {
                int drawn = Arrays.binarySearch(reach, random.nextDouble() * reach[reach.length - 1]);
                Cell cell = cells.get(Math.min(reach.length - 1, drawn < 0 ? -drawn - 1 : drawn));
                double rate = cell.rate;
                for (int h = 0; h < horizon; h++) {
                    path[h] = random.nextDouble() < cell.idle ? 0
                            : Counts.negativeBinomial(rate / (1 - cell.idle), cell.size, random);
                    rate = Math.max(least, rate + cell.weight * (path[h] - rate));
                }
            }
            return futures;
        }
    }
}
