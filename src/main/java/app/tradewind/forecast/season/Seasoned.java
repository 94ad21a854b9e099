package app.tradewind.forecast.season;

import app.tradewind.forecast.method.FittedModel;
import java.util.SplittableRandom;

/**
 * A model of a series without its season, with the season put back.
 *
 * @param inner what was fitted without season
 * @param ahead one part a step of the season; entry {@code h % ahead.length} belongs to step {@code h} to come
 * @param multiplied whether the parts are factors, else addends
 * @param past the part of each step of the history
 * @param name how the whole is called
 */
record Seasoned(FittedModel inner, double[] ahead, boolean multiplied, double[] past, String name) implements FittedModel {

    @Override
    public double[] mean(int horizon) {
        return seasoned(inner.mean(horizon).clone());
    }

    @Override
    public double[] unseasoned(int horizon) {
        return inner.unseasoned(horizon);
    }

    @Override
    public double level() {
        return inner.level();
    }

    @Override
    public double[] residuals() {
        double[] residuals = inner.residuals().clone();
        int lost = past.length - residuals.length;
        for (int t = 0; multiplied && t < residuals.length; t++) {
            residuals[t] *= past[t + lost];
        }
        return residuals;
    }

    @Override
    public double[][] simulate(int paths, int horizon, SplittableRandom random) {
        double[][] futures = inner.simulate(paths, horizon, random);
        for (double[] path : futures) {
            seasoned(path);
        }
        return futures;
    }

    private double[] seasoned(double[] path) {
        for (int h = 0; h < path.length; h++) {
            double part = ahead[h % ahead.length];
            path[h] = multiplied ? path[h] * part : path[h] + part;
        }
        return path;
    }
}
