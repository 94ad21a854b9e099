package app.tradewind.selection.weights;

import java.util.Arrays;

/**
 * Weights out of "how many times as important is this as that": the principal eigenvector of the matrix of
 * comparisons, with Saaty's consistency ratio. Saaty, <i>The Analytic Hierarchy Process</i> (1980).
 *
 * @param weights one a criterion, adding up to 1
 * @param lambdaMax the largest eigenvalue; the number of criteria where the answers agree with each other
 * @param consistencyRatio how far the answers contradict each other, against answers by chance; 0 for not at all
 */
public record PairwiseComparison(double[] weights, double lambdaMax, double consistencyRatio) {

    /** Above this the answers want looking at again (Saaty). */
    public static final double TOLERABLE = 0.1;

    /** Mean consistency index of random matrices of 1 to 15 criteria (Saaty 1980). */
    private static final double[] RANDOM_INDEX =
            {0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};
    private static final int ROUNDS = 10_000;
    private static final double STILL = 1e-14;

    /**
     * @param ratios square, positive: row over column
     * @throws IllegalArgumentException if it is not square, or a ratio is not positive
     */
    public static PairwiseComparison of(double[][] ratios) {
        int n = ratios.length;
        for (double[] row : ratios) {
            if (row.length != n || Arrays.stream(row).anyMatch(x -> !(x > 0) || Double.isInfinite(x))) {
                throw new IllegalArgumentException("a comparison has to be a square of positive ratios");
            }
        }
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        double lambda = n;
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = times(ratios, weights);
            lambda = Arrays.stream(next).sum();
            double moved = 0;
            for (int i = 0; i < n; i++) {
                next[i] /= lambda;
                moved = Math.max(moved, Math.abs(next[i] - weights[i]));
            }
            weights = next;
            if (moved < STILL) {
                break;
            }
        }
        double random = RANDOM_INDEX[Math.min(n, RANDOM_INDEX.length) - 1];
        double ratio = random == 0 ? 0 : Math.max(0, (lambda - n) / (n - 1) / random);
        return new PairwiseComparison(weights, lambda, ratio);
    }

    /** Whether the answers agree well enough to be used as they are. */
    public boolean tolerable() {
        return consistencyRatio <= TOLERABLE;
    }

    /** The pair of criteria whose comparison strays furthest from what all the others say together, as row and column. */
    public static int[] oddest(double[][] ratios, double[] weights) {
        int[] at = {0, 0};
        double most = 0;
        for (int i = 0; i < ratios.length; i++) {
            for (int j = i + 1; j < ratios.length; j++) {
                double strays = Math.abs(Math.log(ratios[i][j] * weights[j] / weights[i]));
                if (strays > most) {
                    most = strays;
                    at = new int[] {i, j};
                }
            }
        }
        return at;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row -> {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                sum += row[j] * vector[j];
            }
            return sum;
        }).toArray();
    }
}
