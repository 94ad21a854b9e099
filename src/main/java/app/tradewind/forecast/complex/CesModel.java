package app.tradewind.forecast.complex;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.Noise;
import java.util.SplittableRandom;

/** A fitted model: states at the end of the history, and the errors it made on the way. */
final class CesModel implements FittedModel {

    private final CesSeason kind;
    private final CesWeights weights;
    private final CesState end;
    private final double[] residuals;
    private final double criterion;

    CesModel(CesSeason kind, CesWeights weights, CesState end, double[] residuals, double criterion) {
        this.kind = kind;
        this.weights = weights;
        this.end = end;
        this.residuals = residuals;
        this.criterion = criterion;
    }

    CesWeights weights() {
        return weights;
    }

    CesSeason kind() {
        return kind;
    }

    double criterion() {
        return criterion;
    }

    @Override
    public String name() {
        return "ces(" + kind.letter() + ")";
    }

    @Override
    public double level() {
        return end.expected() - end.seasonal();
    }

    @Override
    public double[] residuals() {
        return residuals.clone();
    }

    @Override
    public double[] mean(int horizon) {
        return ahead(horizon, true);
    }

    @Override
    public double[] unseasoned(int horizon) {
        return ahead(horizon, false);
    }

    private double[] ahead(int horizon, boolean seasoned) {
        CesState state = end.copy();
        double[] mean = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            mean[h] = state.expected() - (seasoned ? 0 : state.seasonal());
            state.see(0, weights);
        }
        return mean;
    }

    @Override
    public double[][] simulate(int paths, int horizon, SplittableRandom random) {
        Noise noise = new Noise(residuals, kind.weights() + 2);
        double[][] futures = new double[paths][horizon];
        CesState state = end.copy();
        for (double[] path : futures) {
            state.as(end);
            for (int h = 0; h < horizon; h++) {
                double error = noise.draw(random);
                path[h] = state.expected() + error;
                state.see(error, weights);
            }
        }
        return futures;
    }
}
