package app.tradewind.forecast.count;

import app.tradewind.forecast.method.FittedModel;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A fitted count model: a weight for every cell of the grid, and the rate that each smoothing weight leads to. */
final class CountModel implements FittedModel {

    private final double[] y;
    private final double start;
    private final double overall;
    private final double[][] posterior;
    private final double[] rate;
    private final double mean;

    CountModel(double[] y, double start, double overall, double[][] posterior, double[] rate) {
        this.y = y;
        this.start = start;
        this.overall = overall;
        this.posterior = posterior;
        this.rate = rate;
        double sum = 0;
        for (int a = 0; a < rate.length; a++) {
            sum += rate[a] * Arrays.stream(posterior[a]).sum();
        }
        this.mean = sum;
    }

    @Override
    public String name() {
        return "count";
    }

    @Override
    public double[] mean(int horizon) {
        double[] flat = new double[horizon];
        Arrays.fill(flat, mean);
        return flat;
    }

    @Override
    public double level() {
        return mean;
    }

    @Override
    public double[] residuals() {
        double[] rates = CountSmoothing.rates(y, start, CountSmoothing.weight(likeliest()), overall);
        double[] residuals = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            residuals[t] = y[t] - rates[t];
        }
        return residuals;
    }

    @Override
    public double[][] simulate(int paths, int horizon, SplittableRandom random) {
        double[][] futures = new double[paths][horizon];
        for (double[] path : futures) {
            double at = random.nextDouble();
            int a = 0;
            int r = 0;
            while (at > posterior[a][r] && !(a == rate.length - 1 && r == posterior[a].length - 1)) {
                at -= posterior[a][r];
                r++;
                if (r == posterior[a].length) {
                    r = 0;
                    a++;
                }
            }
            walk(path, rate[a], CountSmoothing.weight(a), CountSmoothing.size(r), random);
        }
        return futures;
    }

    private void walk(double[] path, double from, double weight, double size, SplittableRandom random) {
        double at = from;
        double least = overall / 50;
        for (int h = 0; h < path.length; h++) {
            path[h] = Counts.negativeBinomial(at, size, random);
            at = Math.max(least, at + weight * (path[h] - at));
        }
    }

    private int likeliest() {
        int best = 0;
        for (int a = 1; a < rate.length; a++) {
            if (Arrays.stream(posterior[a]).sum() > Arrays.stream(posterior[best]).sum()) {
                best = a;
            }
        }
        return best;
    }
}
