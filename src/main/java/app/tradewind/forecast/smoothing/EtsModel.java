package app.tradewind.forecast.smoothing;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.Noise;
import app.tradewind.forecast.smoothing.EtsShape.Season;
import java.util.SplittableRandom;

/** A fitted shape: its states at the end of the history, and the errors it made on the way. */
final class EtsModel implements FittedModel {

    private final EtsShape shape;
    private final EtsWeights weights;
    private final double level;
    private final double slope;
    private final double[] season;
    private final double[] residuals;
    private final double[] history;
    private final double criterion;
    private final int now;

    EtsModel(EtsShape shape, EtsWeights weights, EtsRecursion last, double[] y, double criterion) {
        this.shape = shape;
        this.weights = weights;
        this.level = last.level();
        this.slope = last.slope();
        this.season = last.season();
        this.residuals = last.errors();
        this.history = y;
        this.criterion = criterion;
        this.now = y.length;
    }

    EtsWeights weights() {
        return weights;
    }

    EtsShape shape() {
        return shape;
    }

    /** Corrected Akaike criterion, smaller is better; only comparable on one history. */
    double criterion() {
        return criterion;
    }

    @Override
    public String name() {
        return shape.name();
    }

    @Override
    public double level() {
        return level;
    }

    @Override
    public double[] residuals() {
        return residuals.clone();
    }

    @Override
    public double[] mean(int horizon) {
        double[] mean = unseasoned(horizon);
        for (int h = 0; h < horizon; h++) {
            double part = season[(now + h) % season.length];
            mean[h] = switch (shape.season()) {
                case NONE -> mean[h];
                case ADDED -> mean[h] + part;
                case MULTIPLIED -> mean[h] * part;
            };
        }
        return mean;
    }

    @Override
    public double[] unseasoned(int horizon) {
        double[] mean = new double[horizon];
        double at = level;
        double step = slope;
        for (int h = 0; h < horizon; h++) {
            step *= weights.phi();
            at += step;
            mean[h] = at;
        }
        return mean;
    }

    @Override
    public double[][] simulate(int paths, int horizon, SplittableRandom random) {
        Noise noise = new Noise(shape.relativeError() ? relative() : residuals,
                shape.parameters(1) + (shape.hasSeason() ? season.length / 2 : 0));
        double[][] futures = new double[paths][horizon];
        double[] running = new double[season.length];
        for (double[] path : futures) {
            System.arraycopy(season, 0, running, 0, season.length);
            walk(path, running, noise, random);
        }
        return futures;
    }

    private void walk(double[] path, double[] running, Noise noise, SplittableRandom random) {
        double at = level;
        double step = slope;
        for (int h = 0; h < path.length; h++) {
            int k = (now + h) % running.length;
            double base = at + weights.phi() * step;
            double scale = shape.season() == Season.MULTIPLIED ? running[k] : 1;
            double expected = base * scale + (shape.season() == Season.ADDED ? running[k] : 0);
            double error = noise.draw(random) * (shape.relativeError() ? Math.max(0, expected) : 1);
            path[h] = expected + error;
            at = base + weights.alpha() * error / scale;
            step = weights.phi() * step + weights.beta() * error / scale;
            if (shape.season() == Season.ADDED) {
                running[k] += weights.gamma() * error;
            } else if (shape.season() == Season.MULTIPLIED && base > 0) {
                running[k] = Math.max(1e-6, running[k] + weights.gamma() * error / base);
            }
        }
    }

    private double[] relative() {
        double[] relative = new double[residuals.length];
        for (int t = 0; t < relative.length; t++) {
            relative[t] = residuals[t] / (history[t] - residuals[t]);
        }
        return relative;
    }
}
