package app.tradewind.forecast.learner;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the answer is better with the learner: both are asked at held-out origins of some series, the learner
 * taught by what lay before all of these alone. It is in where the mean error falls by a stated share and by more
 * than a standard error over the series.
 */
final class Proof {

    /** A smaller gain is luck, or not worth the time. */
    private static final double LEAST_GAIN = 0.005;
    private static final double[] PARTS = {0.5, 1};
    /** Fewer series prove nothing. */
    private static final int LEAST_SERIES = 20;
    private static final double LEAST_ERRORS = 1;

    private final boolean slow;
    private final List<double[]> errors = new ArrayList<>();

    /** @param slow whether these are series whose pieces have to be counted: one large error counts more there */
    Proof(boolean slow) {
        this.slow = slow;
    }

    /** What is added from here on is about the next series. */
    void next() {
        errors.add(new double[PARTS.length + 1]);
    }

    /**
     * @param y steps of the history and those that came
     * @param bar the answer without the learner
     * @param learned the learner's
     */
    void add(double[] y, int origin, double[] bar, double[] learned) {
        double scale = 0;
        for (int t = 1; t < origin; t++) {
            scale += size(y[t] - y[t - 1]) / (origin - 1);
        }
        double[] error = new double[PARTS.length + 1];
        for (int h = 0; h < bar.length; h++) {
            double came = y[origin + h];
            error[PARTS.length] += size(came - bar[h]) / bar.length;
            for (int part = 0; part < PARTS.length; part++) {
                error[part] += size(came - bar[h] - PARTS[part] * (learned[h] - bar[h])) / bar.length;
            }
        }
        for (int k = 0; k < error.length && scale > 0; k++) {
            errors.get(errors.size() - 1)[k] += slow ? Math.sqrt(error[k] / scale) : error[k] / scale;
        }
    }

    private double size(double off) {
        return slow ? off * off : Math.abs(off);
    }

    Verdict verdict() {
        List<double[]> told = errors.stream().filter(error -> error[PARTS.length] > 0).toList();
        if (told.size() < LEAST_SERIES) {
            return Verdict.UNTRIED;
        }
        int best = 0;
        for (int part = 1; part < PARTS.length; part++) {
            best = gain(told, part)[1] > gain(told, best)[1] ? part : best;
        }
        double[] gain = gain(told, best);
        return new Verdict(told.size(), gain[0] > LEAST_GAIN && gain[1] > LEAST_ERRORS ? PARTS[best] : 0, 1 - gain[0]);
    }

    /** Share of the error that is gone with a part of the learner, and how many standard errors that is. */
    private static double[] gain(List<double[]> told, int part) {
        int n = told.size();
        double bar = told.stream().mapToDouble(error -> error[PARTS.length]).average().orElse(0);
        double gain = told.stream().mapToDouble(error -> error[PARTS.length] - error[part]).average().orElse(0);
        double spread = told.stream().mapToDouble(error -> error[PARTS.length] - error[part] - gain).map(off -> off * off).sum();
        return new double[] {gain / bar, spread > 0 ? gain / Math.sqrt(spread / (n - 1) / n) : 0};
    }
}
