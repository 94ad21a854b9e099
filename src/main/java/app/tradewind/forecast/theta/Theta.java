package app.tradewind.forecast.theta;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Seasons;
import app.tradewind.forecast.method.Simplex;
import java.util.Optional;

/**
 * The dynamic optimised Theta model: Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler (2016),
 * Models for optimising the theta method and their relationship to state space models; after
 * Assimakopoulos and Nikolopoulos (2000), The theta model. The season is taken out first by classical
 * decomposition where a test finds one: multiplied where all values are above zero, added otherwise.
 */
public final class Theta implements ForecastMethod {

    private static final int LEAST_LENGTH = 5;
    private static final int EVALUATIONS = 160;
    private static final double TOLERANCE = 1e-4;

    @Override
    public String name() {
        return "theta";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        if (y.length < LEAST_LENGTH) {
            return Optional.empty();
        }
        boolean seasonal = Seasons.present(y, period);
        boolean multiplicative = true;
        for (double value : y) {
            multiplicative &= value > 0;
        }
        double[] season = seasonal ? Seasons.indices(y, period, multiplicative) : null;
        double[] x = y.clone();
        for (int t = 0; seasonal && t < x.length; t++) {
            double part = season[t % period];
            x[t] = multiplicative ? x[t] / part : x[t] - part;
        }
        ThetaRecursion recursion = new ThetaRecursion(x);
        double[] start = {x[0] / 2, 0.5, 2};
        double scale = Math.max(1e-9, Math.abs(x[0]) / 4);
        double[] lower = {-1e300, 0.1, 1};
        double[] upper = {1e300, 0.99, 1e4};
        double[] found = new Simplex(lower, upper, EVALUATIONS, TOLERANCE)
                .minimize(p -> x.length * Math.log(Math.max(1e-12, recursion.run(p[0], p[1], p[2]))),
                        start, new double[] {scale, 0.2, 1});
        double squares = recursion.run(found[0], found[1], found[2]);
        return Double.isFinite(squares)
                ? Optional.of(new ThetaModel(recursion, season, multiplicative))
                : Optional.empty();
    }
}
