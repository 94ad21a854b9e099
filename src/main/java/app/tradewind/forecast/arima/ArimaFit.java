package app.tradewind.forecast.arima;

import java.util.Arrays;

/**
 * Fits one order by least squares of the one-step errors, conditional on what was before the beginning
 * (Box, Jenkins, Reinsel and Ljung 2015, section 7.1): Gauss and Newton's steps with damping.
 */
final class ArimaFit {

    private static final int STEPS = 12;
    private static final double GAIN = 1e-4;
    private static final double FIRST = 0.05;
    private static final int FACTORS = 4;

    private final double[] w;
    private final ArimaOrder order;
    private final double mean;
    private Coefficients best;
    private double[] errors;
    private double squares;

    private ArimaFit(double[] differenced, int period, ArimaOrder order, ArimaFit from) {
        double sum = 0;
        for (double value : differenced) {
            sum += value;
        }
        this.mean = order.constant() ? sum / differenced.length : 0;
        this.w = new double[differenced.length];
        for (int t = 0; t < w.length; t++) {
            w[t] = differenced[t] - mean;
        }
        this.order = order;
        this.best = new Coefficients(order, period, start(order, from));
    }

    /** @return {@code null} where the order is too rich for the history or runs away */
    static ArimaFit of(double[] differenced, int period, ArimaOrder order) {
        return of(differenced, period, order, null);
    }

    /** @param from an order fitted before, whose coefficients are the first guess; may be {@code null} */
    static ArimaFit of(double[] differenced, int period, ArimaOrder order, ArimaFit from) {
        int parameters = order.parameters() + 1;
        if (differenced.length - parameters - 1 < 2 || differenced.length <= order.seasonalP() * period + order.p()) {
            return null;
        }
        ArimaFit fit = new ArimaFit(differenced, period, order, from);
        fit.descend();
        return Double.isFinite(fit.squares) ? fit : null;
    }

    private static double[] start(ArimaOrder order, ArimaFit from) {
        double[] start = new double[order.lags()];
        Arrays.fill(start, FIRST);
        int[] now = counts(order);
        int[] before = from == null ? new int[FACTORS] : counts(from.order);
        int to = 0;
        int at = 0;
        for (int factor = 0; factor < FACTORS; factor++) {
            for (int i = 0; i < Math.min(now[factor], before[factor]); i++) {
                start[to + i] = from.best.point()[at + i];
            }
            to += now[factor];
            at += before[factor];
        }
        return start;
    }

    private static int[] counts(ArimaOrder order) {
        return new int[] {order.p(), order.q(), order.seasonalP(), order.seasonalQ()};
    }

    private void descend() {
        int k = order.lags();
        if (!best.settles()) {
            double[] first = new double[k];
            Arrays.fill(first, FIRST);
            best = new Coefficients(order, best.period(), first);
        }
        errors = new double[w.length];
        squares = best.errors(w, errors);
        double damping = 1e-3;
        double[] there = new double[w.length];
        Normal normal = new Normal(best, w.length);
        boolean moved = true;
        for (int step = 0; step < STEPS && k > 0; step++) {
            if (moved) {
                normal.at(best, errors);
            }
            double[] next = best.point().clone();
            double[] move = normal.step(damping);
            for (int i = 0; i < k; i++) {
                next[i] += move[i];
            }
            Coefficients tried = new Coefficients(order, best.period(), next);
            double reached = tried.settles() ? tried.errors(w, there) : Double.POSITIVE_INFINITY;
            moved = reached < squares;
            if (moved) {
                boolean done = squares - reached < GAIN * squares;
                squares = reached;
                best = tried;
                double[] freed = errors;
                errors = there;
                there = freed;
                damping /= 5;
                if (done) {
                    return;
                }
            } else {
                damping = Math.max(damping, 1e-3) * 8;
            }
        }
    }

    /** Corrected Akaike criterion; comparable among fits to the same differences. */
    double criterion() {
        int parameters = order.parameters() + 1;
        int n = w.length;
        return n * Math.log(Math.max(1e-12, squares / n)) + 2.0 * parameters * n / (n - parameters - 1);
    }

    ArimaOrder order() {
        return order;
    }

    Polynomials polynomials() {
        return best.multiplied();
    }

    /** Mean of the differenced series, 0 without one. */
    double mean() {
        return mean;
    }

    /** The differenced series around its mean. */
    double[] centred() {
        return w;
    }

    double[] errors() {
        return errors;
    }
}
