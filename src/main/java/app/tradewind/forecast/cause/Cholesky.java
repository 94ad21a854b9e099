package app.tradewind.forecast.cause;

/** Lower triangle L of a symmetric positive definite matrix L·Lᵀ (Golub and Van Loan, Matrix Computations, 4.2). */
final class Cholesky {

    private final double[][] l;

    /** @param lower the matrix, only its lower triangle is read */
    Cholesky(double[][] lower) {
        int n = lower.length;
        l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = lower[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j][j];
            }
        }
    }

    /** Solution of the system with right side {@code b}. */
    double[] solve(double[] b) {
        int n = l.length;
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= l[i][k] * z[k];
            }
            z[i] = sum / l[i][i];
        }
        return up(z);
    }

    /** Solves Lᵀ·x = z: of standard normal {@code z} this makes draws whose covariance is the inverse matrix. */
    double[] up(double[] z) {
        int n = l.length;
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = z[i];
            for (int k = i + 1; k < n; k++) {
                sum -= l[k][i] * x[k];
            }
            x[i] = sum / l[i][i];
        }
        return x;
    }
}
