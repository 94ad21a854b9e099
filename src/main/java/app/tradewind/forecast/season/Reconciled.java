package app.tradewind.forecast.season;

import app.tradewind.forecast.method.FittedModel;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;

/**
 * Models of steps and of sums of steps that agree with each other.
 *
 * @param period steps a season
 * @param sizes steps a sum, 1 first; each divides the period
 * @param models one a size
 */
record Reconciled(int period, int[] sizes, List<FittedModel> models) implements FittedModel {

    private FittedModel steps() {
        return models.get(0);
    }

    @Override
    public String name() {
        return steps().name() + "+sums";
    }

    @Override
    public double[] mean(int horizon) {
        return agreed(horizon, FittedModel::mean);
    }

    @Override
    public double[] unseasoned(int horizon) {
        return agreed(horizon, FittedModel::unseasoned);
    }

    private double[] agreed(int horizon, BiFunction<FittedModel, Integer, double[]> figure) {
        int seasons = (horizon + period - 1) / period;
        double[][] each = new double[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            each[i] = figure.apply(models.get(i), seasons * period / sizes[i]);
        }
        DecompositionSolver solver = new CholeskyDecomposition(MatrixUtils.createRealMatrix(matrix())).getSolver();
        double[] agreed = new double[horizon];
        for (int season = 0; season < seasons; season++) {
            double[] right = new double[period];
            for (int i = 0; i < sizes.length; i++) {
                for (int k = 0; k < period; k++) {
                    right[k] += each[i][(season * period + k) / sizes[i]] / sizes[i];
                }
            }
            double[] solved = solver.solve(MatrixUtils.createRealVector(right)).toArray();
            int from = season * period;
            System.arraycopy(solved, 0, agreed, from, Math.min(period, horizon - from));
        }
        return agreed;
    }

    /** Normal equations of the least squares: which steps stand in one sum. */
    private double[][] matrix() {
        double[][] matrix = new double[period][period];
        for (int size : sizes) {
            for (int k = 0; k < period; k++) {
                for (int j = k / size * size; j < (k / size + 1) * size; j++) {
                    matrix[k][j] += 1.0 / size;
                }
            }
        }
        return matrix;
    }

    @Override
    public double level() {
        return steps().level();
    }

    @Override
    public double[] residuals() {
        return steps().residuals();
    }

    /** The futures of the steps, moved to the mean that all agreed on. */
    @Override
    public double[][] simulate(int paths, int horizon, SplittableRandom random) {
        double[] mean = mean(horizon);
        double[] own = steps().mean(horizon);
        double[][] futures = steps().simulate(paths, horizon, random);
        for (double[] path : futures) {
            for (int h = 0; h < horizon; h++) {
                path[h] += mean[h] - own[h];
            }
        }
        return futures;
    }
}
