package app.tradewind.forecast.cause;

import java.util.Arrays;
import java.util.List;

/**
 * Effects learned by ridge regression: the prior is the penalty (Hoerl and Kennard 1970; the posterior
 * mode of a Gaussian prior). A few Newton steps on the quasi-likelihood.
 *
 * @param beta logarithm of the factor a cause
 * @param curvature its inverse is the covariance of {@code beta}
 */
record Effects(double[] beta, Cholesky curvature) {

    private static final int STEPS = 6;
    private static final double CLOSE = 1e-5;
    /** No cause is believed to multiply demand by more than this, in logarithms; for a price its elasticity. */
    private static final double MOST = 4;

    static Effects learn(List<Evidence> histories, Prior prior) {
        int n = prior.mean().length;
        double[] beta = prior.mean().clone();
        Cholesky curvature = null;
        for (int step = 0; step < STEPS; step++) {
            double[][] information = new double[n][n];
            double[] score = new double[n];
            for (Evidence history : histories) {
                history.add(beta, information, score);
            }
            for (int k = 0; k < n; k++) {
                double weight = 1 / (prior.sd()[k] * prior.sd()[k]);
                information[k][k] += weight;
                score[k] -= weight * (beta[k] - prior.mean()[k]);
            }
            curvature = new Cholesky(information);
            double[] move = curvature.solve(score);
            double size = Arrays.stream(move).map(Math::abs).max().orElse(0);
            for (int k = 0; k < n; k++) {
                beta[k] += move[k] * Math.min(1, 1 / Math.max(size, 1e-9));
                beta[k] = Math.min(MOST, Math.max(-MOST, beta[k]));
            }
            if (size < CLOSE) {
                break;
            }
        }
        return new Effects(beta, curvature);
    }
}
