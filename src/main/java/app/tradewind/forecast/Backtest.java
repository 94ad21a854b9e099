package app.tradewind.forecast;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Arrays;
import java.util.Optional;

/**
 * How methods would have done: each is fitted again at several origins near the end of the history and
 * judged on the steps that followed (rolling origin, Tashman 2000).
 */
public final class Backtest {

    private static final int SHARE_HELD_OUT = 4;

    private final double[] y;
    private final int period;
    private final int[] origins;
    private final int horizon;
    private final double scale;

    /**
     * @param y a history without missing values
     * @param period steps a season
     * @param horizon steps ahead that matter; shorter ones are judged where the history is short
     * @param folds how many origins, fewer where the history is short
     * @param least shortest history to fit at an origin
     */
    public Backtest(double[] y, int period, int horizon, int folds, int least) {
        this.y = y;
        this.period = period;
        this.horizon = Math.max(1, Math.min(horizon, y.length / SHARE_HELD_OUT));
        int stride = Math.max(1, this.horizon / 3);
        int[] all = new int[folds];
        int count = 0;
        for (int fold = 0; fold < folds; fold++) {
            int origin = y.length - this.horizon - fold * stride;
            if (origin >= least) {
                all[count++] = origin;
            }
        }
        this.origins = Arrays.copyOf(all, count);
        this.scale = scale(y, period);
    }

    /** Mean absolute difference to the season before, or to the step before in a short history; 1 where that is 0. */
    static double scale(double[] y, int period) {
        int lag = y.length > period ? period : 1;
        double sum = 0;
        for (int t = lag; t < y.length; t++) {
            sum += Math.abs(y[t] - y[t - lag]);
        }
        return sum > 0 ? sum / (y.length - lag) : 1;
    }

    public int folds() {
        return origins.length;
    }

    /** Steps that are known at an origin. */
    int origin(int fold) {
        return origins[fold];
    }

    public int horizon() {
        return horizon;
    }

    /** @return one model an origin; empty where the method cannot be fitted at one of them */
    public Optional<FittedModel[]> fits(ForecastMethod method) {
        FittedModel[] models = new FittedModel[origins.length];
        for (int fold = 0; fold < models.length; fold++) {
            models[fold] = method.fit(Arrays.copyOf(y, origins[fold]), period).orElse(null);
            if (models[fold] == null) {
                return Optional.empty();
            }
        }
        return Optional.of(models);
    }

    /** Errors of one model an origin, actual minus forecast, one row an origin and one column a step. */
    public double[][] errors(FittedModel[] models) {
        double[][] errors = new double[models.length][horizon];
        for (int fold = 0; fold < models.length; fold++) {
            double[] mean = models[fold].mean(horizon);
            for (int h = 0; h < horizon; h++) {
                errors[fold][h] = y[origins[fold] + h] - Math.max(0, mean[h]);
            }
        }
        return errors;
    }

    /** Mean absolute scaled error (Hyndman and Koehler 2006); {@code NaN} without an origin. */
    public double mase(double[][] errors) {
        double sum = 0;
        for (double[] row : errors) {
            for (double error : row) {
                sum += Math.abs(error) / scale / horizon / errors.length;
            }
        }
        return errors.length == 0 || Double.isNaN(sum) ? Double.NaN : sum;
    }
}
