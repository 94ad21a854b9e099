package app.tradewind.forecast.arima;

/** The normal equations of Levenberg and Marquardt's steps of one fit; its rooms are used again and again. */
final class Normal {

    private static final int FACTORS = 4;

    private final int[] factor;
    private final int[] lag;
    private final double[][] filtered;
    private final double[][] matrix;
    private final double[] right;

    /** @param n length of the series */
    Normal(Coefficients shape, int n) {
        int k = shape.point().length;
        factor = new int[k];
        lag = new int[k];
        filtered = new double[FACTORS][];
        for (int i = 0; i < k; i++) {
            factor[i] = shape.factor(i);
            lag[i] = shape.lag(i);
            filtered[factor[i]] = filtered[factor[i]] == null ? new double[n] : filtered[factor[i]];
        }
        matrix = new double[k][k];
        right = new double[k];
    }

    /** Works them out where the search stands. */
    void at(Coefficients here, double[] errors) {
        here.slopes(errors, filtered);
        for (int i = 0; i < right.length; i++) {
            right[i] = product(filtered[factor[i]], lag[i], errors, 0);
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = follows(i) && follows(j) ? matrix[i - 1][j - 1] - last(i - 1) * last(j - 1)
                        : product(filtered[factor[i]], lag[i], filtered[factor[j]], lag[j]);
            }
        }
    }

    /** Whether the coefficient looks just one step farther back than the one before it. */
    private boolean follows(int i) {
        return i > 0 && factor[i] == factor[i - 1] && lag[i] == lag[i - 1] + 1;
    }

    private double last(int i) {
        double[] x = filtered[factor[i]];
        return x[x.length - 1 - lag[i]];
    }

    private static double product(double[] a, int lagA, double[] b, int lagB) {
        int from = Math.max(lagA, lagB);
        double even = 0;
        double odd = 0;
        int t = from;
        for (; t + 1 < a.length; t += 2) {
            even += a[t - lagA] * b[t - lagB];
            odd += a[t + 1 - lagA] * b[t + 1 - lagB];
        }
        return t < a.length ? even + odd + a[t - lagA] * b[t - lagB] : even + odd;
    }

    /** Where to go from here, by Cholesky's decomposition of the damped matrix. */
    double[] step(double damping) {
        int k = right.length;
        double[][] l = new double[k][k];
        double[] x = new double[k];
        for (int i = 0; i < k; i++) {
            double sum = right[i];
            for (int j = 0; j <= i; j++) {
                double left = i == j ? matrix[i][i] * (1 + damping) + 1e-300 : matrix[i][j];
                for (int m = 0; m < j; m++) {
                    left -= l[i][m] * l[j][m];
                }
                l[i][j] = i == j ? Math.sqrt(Math.max(left, 1e-12 * matrix[i][i] + 1e-300)) : left / l[j][j];
                sum -= j < i ? l[i][j] * x[j] : 0;
            }
            x[i] = sum / l[i][i];
        }
        for (int i = k - 1; i >= 0; i--) {
            for (int m = i + 1; m < k; m++) {
                x[i] -= l[m][i] * x[m];
            }
            x[i] /= l[i][i];
        }
        return x;
    }
}
