package app.tradewind.forecast.complex;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Simplex;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Complex exponential smoothing (Svetunkov, Kourentzes and Ord 2022, Complex exponential smoothing, Naval
 * Research Logistics 69): one model for levels and trends alike, which need not be told apart. The kind of
 * season is chosen by the corrected Akaike criterion; only the weights are fitted, the first states are
 * read off the beginning.
 */
public final class ComplexSmoothing implements ForecastMethod {

    private static final int LEAST_LENGTH = 5;
    private static final int LONGEST_SEASON = 24;
    private static final int EVALUATIONS = 120;
    private static final int WARM_EVALUATIONS = 40;
    private static final double WARM_STEP = 0.25;
    private static final double TOLERANCE = 1e-4;

    private final List<CesSeason> kinds;
    /** First guess, or {@code null}. */
    private final CesWeights guess;

    public ComplexSmoothing() {
        this(List.of(CesSeason.values()), null);
    }

    private ComplexSmoothing(List<CesSeason> kinds, CesWeights guess) {
        this.kinds = kinds;
        this.guess = guess;
    }

    @Override
    public String name() {
        return "ces";
    }

    @Override
    public ForecastMethod narrowed(FittedModel whole) {
        return whole instanceof CesModel model ? new ComplexSmoothing(List.of(model.kind()), model.weights()) : this;
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        boolean seasonal = period > 1 && period <= LONGEST_SEASON && y.length > 2 * period;
        if (y.length < LEAST_LENGTH) {
            return Optional.empty();
        }
        CesModel best = null;
        for (CesSeason kind : seasonal ? kinds : List.of(CesSeason.NONE)) {
            CesModel model = fit(y, period, kind);
            if (model != null && (best == null || model.criterion() < best.criterion())) {
                best = model;
            }
        }
        return Optional.ofNullable(best);
    }

    private CesModel fit(double[] y, int period, CesSeason kind) {
        double[] start = {1.3, 1, kind == CesSeason.PARTIAL ? 0.1 : 1.3, 1};
        double[] step = {-0.3, 0.05, kind == CesSeason.PARTIAL ? 0.1 : -0.3, 0.05};
        double[] lower = {0.01, 0.01, 0.001, 0.01};
        double[] upper = {1.8, 1.9, kind == CesSeason.PARTIAL ? 1 : 1.8, 1.9};
        boolean warm = guess != null && kinds.contains(kind);
        if (warm) {
            start = guess.point();
            for (int i = 0; i < step.length; i++) {
                step[i] *= WARM_STEP;
            }
        }
        int n = kind.weights();
        CesState first = CesState.first(y, period, kind);
        CesState running = first.copy();
        double[] errors = new double[y.length];
        double[] found = new Simplex(Arrays.copyOf(lower, n), Arrays.copyOf(upper, n), warm ? WARM_EVALUATIONS : EVALUATIONS, TOLERANCE)
                .minimize(point -> {
                    running.as(first);
                    return deviance(y, running, CesWeights.of(point), errors);
                },
                        Arrays.copyOf(start, n), Arrays.copyOf(step, n));
        CesWeights weights = CesWeights.of(found);
        CesState end = first.copy();
        double deviance = deviance(y, end, weights, errors);
        int parameters = n + 1;
        int free = y.length - parameters - 1;
        return Double.isFinite(deviance) && free > 0
                ? new CesModel(kind, weights, end, errors, deviance + 2.0 * parameters * y.length / free) : null;
    }

    /** Minus twice the normal log-likelihood up to a constant; infinite where the states run away. */
    private static double deviance(double[] y, CesState state, CesWeights weights, double[] errors) {
        double squares = 0;
        for (int t = 0; t < y.length; t++) {
            double error = y[t] - state.expected();
            errors[t] = error;
            squares += error * error;
            state.see(error, weights);
        }
        return Double.isFinite(squares) ? y.length * Math.log(Math.max(1e-12, squares)) : Double.POSITIVE_INFINITY;
    }
}
