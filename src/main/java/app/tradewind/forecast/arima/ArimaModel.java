package app.tradewind.forecast.arima;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.Noise;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A fitted ARIMA model. Its future is worked out on the differences and summed up again. */
final class ArimaModel implements FittedModel {

    private final double[] y;
    private final int period;
    private final Differences differences;
    private final ArimaFit fit;

    ArimaModel(double[] y, int period, Differences differences, ArimaFit fit) {
        this.y = y.clone();
        this.period = period;
        this.differences = differences;
        this.fit = fit;
    }

    Differences differences() {
        return differences;
    }

    ArimaFit fit() {
        return fit;
    }

    @Override
    public String name() {
        ArimaOrder order = fit.order();
        String simple = "arima(" + order.p() + "," + differences.simple() + "," + order.q() + ")";
        return period > 1 && order.seasonalP() + order.seasonalQ() + differences.seasonal() > 0
                ? simple + "(" + order.seasonalP() + "," + differences.seasonal() + "," + order.seasonalQ() + ")" : simple;
    }

    @Override
    public double level() {
        int steps = Math.min(y.length, Math.max(1, period));
        return Arrays.stream(y, y.length - steps, y.length).average().orElse(0);
    }

    /** Steps lost to differencing have none. */
    @Override
    public double[] residuals() {
        return fit.errors().clone();
    }

    @Override
    public double[] mean(int horizon) {
        return walk(horizon, 0);
    }

    /** A future is the mean and the echo of every error on the way: the model is linear. */
    @Override
    public double[][] simulate(int paths, int horizon, SplittableRandom random) {
        int forget = Math.min(fit.errors().length - 1, differences.seasonal() == 1 ? 1 : 0);
        Noise noise = new Noise(Arrays.copyOfRange(fit.errors(), forget, fit.errors().length), fit.order().parameters());
        double[] mean = walk(horizon, 0);
        double size = Math.max(1e-9, noise.sd());
        double[] echo = walk(horizon, size);
        for (int h = 0; h < horizon; h++) {
            echo[h] = (echo[h] - mean[h]) / size;
        }
        double[][] futures = new double[paths][];
        for (int s = 0; s < paths; s++) {
            double[] path = mean.clone();
            for (int h = 0; h < horizon; h++) {
                double error = noise.draw(random);
                for (int later = h; later < horizon; later++) {
                    path[later] += echo[later - h] * error;
                }
            }
            futures[s] = path;
        }
        return futures;
    }

    /** One way on: the expected one where the first error is 0, with its echo where it is not. */
    private double[] walk(int horizon, double first) {
        Polynomials polynomials = fit.polynomials();
        Lags ar = polynomials.ar();
        Lags ma = polynomials.ma();
        int n = fit.centred().length;
        int back = Math.min(n, Math.max(1, Math.max(ar.longest(), ma.longest())));
        double[] w = Arrays.copyOf(Arrays.copyOfRange(fit.centred(), n - back, n), back + horizon);
        double[] e = Arrays.copyOf(Arrays.copyOfRange(fit.errors(), n - back, n), back + horizon);
        e[back] = first;
        for (int t = back; t < w.length; t++) {
            w[t] = e[t] + ar.at(w, t) + ma.at(e, t);
        }
        return summed(Arrays.copyOfRange(w, back, w.length));
    }

    /** Undoes the differences. */
    private double[] summed(double[] ahead) {
        double[] path = ahead;
        for (int h = 0; h < path.length; h++) {
            path[h] += fit.mean();
        }
        double[] base = differences.seasonal() == 1 ? new Differences(1, 0).apply(y, period) : y;
        for (int d = differences.simple(); d > 0; d--) {
            double[] below = new Differences(0, d - 1).apply(base, 1);
            double last = below[below.length - 1];
            for (int h = 0; h < path.length; h++) {
                last += path[h];
                path[h] = last;
            }
        }
        if (differences.seasonal() == 1) {
            for (int h = 0; h < path.length; h++) {
                path[h] += h < period ? y[y.length - period + h] : path[h - period];
            }
        }
        return path;
    }
}
