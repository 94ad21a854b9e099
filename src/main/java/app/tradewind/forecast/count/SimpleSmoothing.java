package app.tradewind.forecast.count;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Optional;

/**
 * Simple exponential smoothing of counts (Brown 1959), the weight picked from a grid by squared one-step
 * error, started at the first value. Futures are drawn like Croston's, as normal ones are absurd for counts.
 */
public final class SimpleSmoothing implements ForecastMethod {

    private static final int WEIGHTS = 30;
    private static final double MOST = 0.3;

    @Override
    public String name() {
        return "ses";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        double sold = 0;
        for (double value : y) {
            sold += value > 0 ? 1 : 0;
        }
        return sold == 0 ? Optional.empty() : Optional.of(new SizeAndChance(name(), level(y), sold / y.length, y));
    }

    /** Level after the last value with the best weight between .01 and .3, the usual bounds for counts. */
    static double level(double[] y) {
        double least = Double.POSITIVE_INFINITY;
        double best = y[0];
        for (int i = 1; i <= WEIGHTS; i++) {
            double weight = MOST * i / WEIGHTS;
            double level = y[0];
            double squares = 0;
            for (int t = 1; t < y.length; t++) {
                double error = y[t] - level;
                squares += error * error;
                level += weight * error;
            }
            if (squares < least) {
                least = squares;
                best = level;
            }
        }
        return best;
    }
}
