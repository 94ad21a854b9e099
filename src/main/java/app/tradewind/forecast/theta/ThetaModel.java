package app.tradewind.forecast.theta;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.Noise;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A fitted Theta model with the season put back. */
final class ThetaModel implements FittedModel {

    private static final int PARAMETERS = 3;

    private final ThetaRecursion.State end;
    private final double[] errors;
    private final double[] season;
    private final boolean multiplicative;

    ThetaModel(ThetaRecursion last, double[] season, boolean multiplicative) {
        this.end = last.end();
        this.errors = last.errors();
        this.season = season;
        this.multiplicative = multiplicative;
    }

    @Override
    public String name() {
        return "theta";
    }

    @Override
    public double[] unseasoned(int horizon) {
        ThetaRecursion.State state = new ThetaRecursion.State(end);
        double[] mean = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            mean[h] = state.expected();
            state.see(mean[h]);
        }
        return mean;
    }

    @Override
    public double[] mean(int horizon) {
        double[] mean = unseasoned(horizon);
        for (int h = 0; h < horizon; h++) {
            mean[h] = seasoned(mean[h], h);
        }
        return mean;
    }

    @Override
    public double level() {
        return end.expected();
    }

    @Override
    public double[] residuals() {
        double[] residuals = errors.clone();
        for (int t = 0; season != null && multiplicative && t < residuals.length; t++) {
            residuals[t] *= season[t % season.length];
        }
        return residuals;
    }

    @Override
    public double[][] simulate(int paths, int horizon, SplittableRandom random) {
        Noise noise = new Noise(Arrays.copyOfRange(errors, Math.min(2, errors.length - 1), errors.length),
                PARAMETERS + (season == null ? 0 : season.length / 2));
        double[][] futures = new double[paths][horizon];
        for (double[] path : futures) {
            ThetaRecursion.State state = new ThetaRecursion.State(end);
            for (int h = 0; h < horizon; h++) {
                double value = state.expected() + noise.draw(random);
                state.follow(value);
                path[h] = seasoned(value, h);
            }
        }
        return futures;
    }

    private double seasoned(double value, int step) {
        if (season == null) {
            return value;
        }
        double part = season[(errors.length + step) % season.length];
        return multiplicative ? value * part : value + part;
    }
}
