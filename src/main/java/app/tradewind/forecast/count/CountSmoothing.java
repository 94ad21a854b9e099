package app.tradewind.forecast.count;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Optional;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * A rate that follows sales, and pieces that are negative binomial around it: Snyder, Ord and Beaumont
 * (2012), Forecasting the intermittent demand for slow-moving inventories. Weight and dispersion are not
 * picked but averaged over a grid by their likelihood, so that the futures also carry what a short
 * history cannot tell about them.
 */
public final class CountSmoothing implements ForecastMethod {

    private static final double[] WEIGHTS = {0.01, 0.03, 0.06, 0.1, 0.15, 0.22, 0.3, 0.4, 0.55};
    private static final double[] SIZES = {0.1, 0.18, 0.3, 0.5, 0.8, 1.3, 2.2, 4, 8, 20, 100};
    /** Weighs like half a piece seen in one step: no history of zeros proves that nothing will ever sell. */
    private static final double PRIOR_PIECES = 0.5;
    private static final int LEAST_LENGTH = 3;
    private static final int FIRST_STEPS = 8;

    @Override
    public String name() {
        return "count";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        if (y.length < LEAST_LENGTH) {
            return Optional.empty();
        }
        double first = 0;
        double total = 0;
        int head = Math.min(y.length, FIRST_STEPS);
        for (int t = 0; t < y.length; t++) {
            first += t < head ? y[t] / head : 0;
            total += y[t];
        }
        double overall = (total + PRIOR_PIECES) / (y.length + 1);
        double start = Math.max(overall / 2, (first * head + overall * head) / (2.0 * head));
        double[] constant = constants(y);
        double[][] logLikelihood = new double[WEIGHTS.length][SIZES.length];
        double[] rate = new double[WEIGHTS.length];
        double best = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < WEIGHTS.length; a++) {
            double[] rates = rates(y, start, WEIGHTS[a], overall);
            rate[a] = rates[y.length];
            for (int r = 0; r < SIZES.length; r++) {
                logLikelihood[a][r] = constant[r] + varying(y, rates, SIZES[r]);
                best = Math.max(best, logLikelihood[a][r]);
            }
        }
        if (!Double.isFinite(best)) {
            return Optional.empty();
        }
        return Optional.of(new CountModel(y, start, overall, posterior(logLikelihood, best), rate));
    }

    static double weight(int a) {
        return WEIGHTS[a];
    }

    static double size(int r) {
        return SIZES[r];
    }

    /** The rate before each step and after the last; it never falls under a fiftieth of the overall mean. */
    static double[] rates(double[] y, double start, double weight, double overall) {
        double[] rates = new double[y.length + 1];
        double least = overall / 50;
        rates[0] = start;
        for (int t = 0; t < y.length; t++) {
            rates[t + 1] = Math.max(least, rates[t] + weight * (y[t] - rates[t]));
        }
        return rates;
    }

    /** Σ ln Γ(y+r)/Γ(r) + n·r·ln r, which does not depend on the rates; ln y! is left out everywhere. */
    private static double[] constants(double[] y) {
        double[] constant = new double[SIZES.length];
        for (int r = 0; r < SIZES.length; r++) {
            double size = SIZES[r];
            double sum = y.length * size * Math.log(size);
            double none = LogGamma.value(size);
            for (double value : y) {
                sum += value == 0 ? 0 : LogGamma.value(value + size) - none;
            }
            constant[r] = sum;
        }
        return constant;
    }

    private static double varying(double[] y, double[] rates, double size) {
        double sum = 0;
        for (int t = 0; t < y.length; t++) {
            sum -= (y[t] + size) * Math.log(rates[t] + size);
            sum += y[t] == 0 ? 0 : y[t] * Math.log(rates[t]);
        }
        return sum;
    }

    private static double[][] posterior(double[][] logLikelihood, double best) {
        double sum = 0;
        double[][] weight = new double[logLikelihood.length][logLikelihood[0].length];
        for (int a = 0; a < weight.length; a++) {
            for (int r = 0; r < weight[a].length; r++) {
                weight[a][r] = Math.exp(logLikelihood[a][r] - best);
                sum += weight[a][r];
            }
        }
        for (double[] row : weight) {
            for (int r = 0; r < row.length; r++) {
                row[r] /= sum;
            }
        }
        return weight;
    }
}
