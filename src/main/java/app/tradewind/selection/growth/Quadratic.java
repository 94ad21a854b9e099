package app.tradewind.selection.growth;

import app.tradewind.selection.growth.moments.Moments;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;

/**
 * A regression on features, their squares and products, drawn towards none: ridge, Hoerl and Kennard,
 * Technometrics 12 (1970). Features are brought to mean 0 and deviation 1.
 */
final class Quadratic implements Rule {

    private static final double PENALTY = 100;
    private static final double FAR = 5;

    private final Ground ground;
    private final double[] weights;

    private Quadratic(Ground ground, double[] weights) {
        this.ground = ground;
        this.weights = weights;
    }

    /** Means, deviations and joint moments of the lessons. */
    private record Ground(double[] mean, double[] deviation, double[][] joint) {

        static Ground of(double[][] rows) {
            int m = rows[0].length;
            double[] mean = new double[m];
            double[] deviation = new double[m];
            for (int j = 0; j < m; j++) {
                int column = j;
                mean[j] = Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElse(0);
                deviation[j] = Math.sqrt(Arrays.stream(rows).mapToDouble(row -> row[column] - mean[column]).map(d -> d * d).sum() / rows.length);
            }
            return new Ground(mean, deviation, new double[m][m]);
        }

        /** What is far out of all that was seen counts as far out and no more. */
        double[] standard(double[] features) {
            double[] z = new double[features.length];
            for (int j = 0; j < z.length; j++) {
                z[j] = deviation[j] == 0 ? 0 : Math.max(-FAR, Math.min(FAR, (features[j] - mean[j]) / deviation[j]));
            }
            return z;
        }
    }

    /**
     * @param rows one a lesson
     * @param told what is to be answered, one array a question, each with one figure a row
     * @return one regression a question
     */
    static Quadratic[] fit(double[][] rows, double[]... told) {
        Ground ground = Ground.of(rows);
        int m = ground.mean.length;
        int terms = 1 + m + m * (m + 1) / 2;
        int[][] named = named(m);
        double[][] standard = Arrays.stream(rows).map(ground::standard).toArray(double[][]::new);
        Moments moments = Moments.of(standard);
        double[][] normal = new double[terms][terms];
        for (int a = 0; a < terms; a++) {
            for (int b = 0; b <= a; b++) {
                normal[a][b] = moments.of(IntStream.concat(Arrays.stream(named[a]), Arrays.stream(named[b])).toArray());
                normal[b][a] = normal[a][b];
            }
        }
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < m; b++) {
                ground.joint[a][b] = moments.of(a, b) / rows.length;
            }
        }
        for (int a = 0; a < terms; a++) {
            normal[a][a] += PENALTY;
        }
        double[][] right = right(standard, told, terms);
        DecompositionSolver solver = new CholeskyDecomposition(new Array2DRowRealMatrix(normal, false), 1e-8, 0).getSolver();
        return Arrays.stream(right).map(side -> new Quadratic(ground, solver.solve(new ArrayRealVector(side, false)).toArray()))
                .toArray(Quadratic[]::new);
    }

    @Override
    public double score(double[] features) {
        double[] z = ground.standard(features);
        double sum = weights[0];
        int at = 1;
        for (double x : z) {
            sum += weights[at++] * x;
        }
        for (int a = 0; a < z.length; a++) {
            for (int b = a; b < z.length; b++) {
                sum += weights[at++] * z[a] * z[b];
            }
        }
        return sum;
    }

    /**
     * Shapley's values against the lessons as background, exact: a product of two standard features is worth
     * half of how far it is from its mean to each of them, a square all of it.
     */
    @Override
    public Parts parts(double[] features) {
        double[] z = ground.standard(features);
        double[] parts = new double[z.length];
        double base = weights[0];
        int at = 1;
        for (int j = 0; j < z.length; j++) {
            parts[j] = weights[at++] * z[j];
        }
        for (int a = 0; a < z.length; a++) {
            for (int b = a; b < z.length; b++) {
                double weight = weights[at++];
                double beyond = weight * (z[a] * z[b] - ground.joint[a][b]);
                base += weight * ground.joint[a][b];
                parts[a] += beyond / 2;
                parts[b] += beyond / 2;
            }
        }
        return new Parts(base, parts);
    }

    /** For each term the figures whose product it is. */
    private static int[][] named(int m) {
        Stream<int[]> single = IntStream.range(0, m).mapToObj(a -> new int[] {a});
        Stream<int[]> pair = IntStream.range(0, m).boxed().flatMap(a -> IntStream.range(a, m).mapToObj(b -> new int[] {a, b}));
        return Stream.of(Stream.of(new int[0]), single, pair).flatMap(some -> some).toArray(int[][]::new);
    }

    private static double[][] right(double[][] standard, double[][] told, int terms) {
        double[][] right = new double[told.length][terms];
        double[] term = new double[terms];
        for (int i = 0; i < standard.length; i++) {
            expand(standard[i], term);
            for (int q = 0; q < told.length; q++) {
                for (int a = 0; a < terms; a++) {
                    right[q][a] += term[a] * told[q][i];
                }
            }
        }
        return right;
    }

    private static void expand(double[] z, double[] term) {
        term[0] = 1;
        System.arraycopy(z, 0, term, 1, z.length);
        int at = 1 + z.length;
        for (int a = 0; a < z.length; a++) {
            for (int b = a; b < z.length; b++) {
                term[at++] = z[a] * z[b];
            }
        }
    }
}
