package app.tradewind.forecast.arima;

import java.util.Arrays;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Fits one order by least squares of the one-step errors, conditional on what was before the beginning
 * (Box, Jenkins, Reinsel and Ljung 2015, section 7.1): Gauss and Newton's steps with damping.
 */
final class ArimaFit {

    private static final int STEPS = 12;
    private static final double NUDGE = 1e-4;
    private static final double GAIN = 1e-5;
    private static final double FIRST = 0.05;

    private final double[] w;
    private final int period;
    private final ArimaOrder order;
    private final double mean;
    private double[] errors;
    private double squares;
    private Polynomials best;

    private ArimaFit(double[] differenced, int period, ArimaOrder order) {
        double sum = 0;
        for (double value : differenced) {
            sum += value;
        }
        this.mean = order.constant() ? sum / differenced.length : 0;
        this.w = new double[differenced.length];
        for (int t = 0; t < w.length; t++) {
            w[t] = differenced[t] - mean;
        }
        this.period = period;
        this.order = order;
    }

    /** @return {@code null} where the order is too rich for the history or runs away */
    static ArimaFit of(double[] differenced, int period, ArimaOrder order) {
        int parameters = order.parameters() + 1;
        if (differenced.length - parameters - 1 < 2 || differenced.length <= order.seasonalP() * period + order.p()) {
            return null;
        }
        ArimaFit fit = new ArimaFit(differenced, period, order);
        fit.descend();
        return Double.isFinite(fit.squares) ? fit : null;
    }

    private void descend() {
        int k = order.lags();
        double[] point = new double[k];
        Arrays.fill(point, FIRST);
        best = Polynomials.of(order, period, point);
        errors = new double[w.length];
        squares = at(best, errors);
        double damping = 1e-3;
        double[] there = new double[w.length];
        for (int step = 0; step < STEPS && k > 0; step++) {
            double[] move = direction(point, damping);
            double[] next = point.clone();
            for (int i = 0; i < k; i++) {
                next[i] += move[i];
            }
            Polynomials tried = Polynomials.of(order, period, next);
            double reached = tried.settles() ? at(tried, there) : Double.POSITIVE_INFINITY;
            if (reached < squares) {
                boolean done = squares - reached < GAIN * squares;
                squares = reached;
                point = next;
                best = tried;
                System.arraycopy(there, 0, errors, 0, errors.length);
                damping /= 5;
                if (done) {
                    return;
                }
            } else {
                damping = Math.max(damping, 1e-3) * 8;
            }
        }
    }

    /** Levenberg and Marquardt's step from the errors' slopes. */
    private double[] direction(double[] point, double damping) {
        int k = point.length;
        double[][] slopes = new double[k][w.length];
        for (int i = 0; i < k; i++) {
            double[] near = point.clone();
            near[i] += NUDGE;
            Polynomials.of(order, period, near).errors(w, slopes[i]);
            for (int t = 0; t < w.length; t++) {
                slopes[i][t] = (slopes[i][t] - errors[t]) / NUDGE;
            }
        }
        RealMatrix normal = MatrixUtils.createRealMatrix(k, k);
        double[] right = new double[k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int t = 0; t < w.length; t++) {
                    sum += slopes[i][t] * slopes[j][t];
                }
                normal.setEntry(i, j, i == j ? sum * (1 + damping) + 1e-12 * squares + 1e-300 : sum);
                normal.setEntry(j, i, normal.getEntry(i, j));
            }
            for (int t = 0; t < w.length; t++) {
                right[i] -= slopes[i][t] * errors[t];
            }
        }
        LUDecomposition solver = new LUDecomposition(normal, 0);
        return solver.getSolver().isNonSingular()
                ? solver.getSolver().solve(new ArrayRealVector(right)).toArray() : new double[k];
    }

    private double at(Polynomials polynomials, double[] into) {
        polynomials.errors(w, into);
        double sum = 0;
        for (double error : into) {
            sum += error * error;
        }
        return sum;
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
        return best;
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
