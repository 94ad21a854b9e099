package app.tradewind.forecast.trial;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.Forecast;

/** Adds up one method's errors on one series over the folds, scaled as M4 and M5 do; see {@link TrialResult.Errors}. */
final class Judge {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final double[] LEVELS = {0.5, 0.9, 0.95};

    private final int period;
    private final Mean mase = new Mean();
    private final Mean rmsse = new Mean();
    private final Mean inside = new Mean();
    private final Mean pinball = new Mean();
    private double over;
    private double sold;

    Judge(int period) {
        this.period = period;
    }

    /**
     * @param x what was known, without gaps
     * @param y what came, {@code NaN} where that is not to be judged
     */
    void add(double[] x, double[] y, Forecast forecast) {
        Mean absolute = new Mean();
        Mean square = new Mean();
        Mean loss = new Mean();
        for (int h = 0; h < y.length; h++) {
            double error = forecast.mean()[h] - y[h];
            if (Double.isFinite(error)) {
                absolute.add(Math.abs(error));
                square.add(error * error);
                over += error;
                sold += y[h];
                judge(y[h], h, forecast.paths(), loss);
            }
        }
        double step = difference(x, 1, 1);
        mase.add(absolute.value() / difference(x, x.length > period ? period : 1, 1));
        rmsse.add(Math.sqrt(square.value() / difference(x, 1, 2)));
        pinball.add(loss.value() / step);
    }

    private void judge(double y, int h, DemandPaths paths, Mean loss) {
        inside.add(paths.quantile(h, LOW) <= y && y <= paths.quantile(h, HIGH) ? 1 : 0);
        for (double level : LEVELS) {
            double quantile = paths.quantile(h, level);
            loss.add(y >= quantile ? (y - quantile) * level : (quantile - y) * (1 - level));
        }
    }

    TrialResult.Errors errors() {
        return new TrialResult.Errors(mase.value(), rmsse.value(), sold > 0 ? over / sold : Double.NaN, inside.value(),
                pinball.value(), sold);
    }

    /** Mean difference over a lag, to a power. */
    private static double difference(double[] x, int lag, int power) {
        double sum = 0;
        for (int t = lag; t < x.length; t++) {
            sum += Math.pow(Math.abs(x[t] - x[t - lag]), power);
        }
        return sum / (x.length - lag);
    }

    /** A mean of what is a number; a figure by a scale of nothing is none. */
    private static final class Mean {
        private double sum;
        private int count;

        void add(double value) {
            if (Double.isFinite(value)) {
                sum += value;
                count++;
            }
        }

        double value() {
            return count == 0 ? Double.NaN : sum / count;
        }
    }
}
