package app.tradewind.forecast.level;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;

/**
 * The agreeing forecasts with the least total variance of error, given how the errors vary together
 * (Wickramasuriya, Athanasopoulos and Hyndman 2019; Hyndman and Athanasopoulos, FPP3, 11.3). In the form with
 * constraints: with errors of covariance W and the gaps d between each sum's forecast and the sum of its
 * members', the forecasts move by −W·U·(Uᵀ·W·U)⁻¹·d. Only a matrix as large as the number of sums is solved.
 * What would fall below zero is set to zero, and the sums follow (Di Fonzo and Girolimetto 2023).
 */
public final class MinTrace implements Reconciliation {

    private static final double LEAST_VARIANCE = 1e-9;
    private static final double STEADY = 1e-8;

    private final Weights weights;

    /** What is taken for the covariance of the errors. */
    public enum Weights {
        /** All errors alike: ordinary least squares. */
        EQUAL,
        /** Variance grows with how many bottoms a sum has: needs no past errors. */
        STRUCTURE,
        /** Variance grows with the pieces that are expected, as that of counts does: needs no past errors. */
        PIECES,
        /** Each thing's own variance, none together. */
        VARIANCE,
        /** The sample covariance, shrunk to its diagonal by as much as chance asks for (Schäfer and Strimmer 2005). */
        SHRUNK
    }

    public MinTrace(Weights weights) {
        this.weights = weights;
    }

    @Override
    public String name() {
        return switch (weights) {
            case EQUAL -> "ols";
            case STRUCTURE -> "wls-structure";
            case PIECES -> "wls-pieces";
            case VARIANCE -> "wls-variance";
            case SHRUNK -> "mint";
        };
    }

    @Override
    public double[][] bottoms(Base base) {
        double[][] bottoms = new BottomUp().bottoms(base);
        int sums = base.above().length;
        if (sums == 0) {
            return bottoms;
        }
        boolean shrunk = weights == Weights.SHRUNK;
        double[][] errors = base.errors();
        double alone = shrunk ? Shrinkage.of(errors) : 1;
        double[] variance = variances(base);
        double[][] gaps = shrunk ? gaps(base) : new double[sums][0];
        DecompositionSolver solver = solver(system(base, variance, gaps, alone));
        double[][] summed = base.summing().of(base.bottom());
        for (int h = 0; h < base.steps(); h++) {
            double[] d = new double[sums];
            for (int a = 0; a < sums; a++) {
                d[a] = base.above()[a][h] - summed[a][h];
            }
            move(base, bottoms, h, new Pull(solver.solve(new ArrayRealVector(d, false)).toArray(), variance, gaps, alone));
        }
        return bottoms;
    }

    /** What one step's gaps pull with. */
    private record Pull(double[] force, double[] variance, double[][] gaps, double alone) { }

    private static DecompositionSolver solver(double[][] system) {
        return new CholeskyDecomposition(new Array2DRowRealMatrix(system, false), Double.POSITIVE_INFINITY, 0).getSolver();
    }

    /** Variance of the sums' errors, then of the bottoms'. */
    private double[] variances(Base base) {
        int sums = base.above().length;
        double[] variance = new double[sums + base.bottom().length];
        Arrays.fill(variance, 1);
        if (weights == Weights.STRUCTURE) {
            Arrays.setAll(variance, i -> i < sums ? Math.max(1, base.sums().get(i).length) : 1);
        } else if (weights == Weights.PIECES) {
            Arrays.setAll(variance, i -> Math.max(LEAST_VARIANCE, Arrays.stream(i < sums ? base.above()[i] : base.bottom()[i - sums]).sum()));
        } else if (weights != Weights.EQUAL) {
            Arrays.setAll(variance, i -> Math.max(LEAST_VARIANCE, Shrinkage.meanSquare(base.errors()[i])));
        }
        return variance;
    }

    /** Past errors of each sum that its members' errors do not make up. */
    private static double[][] gaps(Base base) {
        int sums = base.above().length;
        double[][] members = base.summing().of(Arrays.copyOfRange(base.errors(), sums, base.errors().length));
        double[][] gaps = new double[sums][];
        for (int a = 0; a < sums; a++) {
            gaps[a] = base.errors()[a].clone();
            for (int t = 0; t < gaps[a].length; t++) {
                gaps[a][t] -= members[a][t];
            }
        }
        return gaps;
    }

    /** Uᵀ·W·U, where U has a column a sum: one at the sum, minus one at each of its members. */
    private static double[][] system(Base base, double[] variance, double[][] gaps, double alone) {
        int sums = gaps.length;
        double[][] system = new double[sums][sums];
        for (int i = 0; i < sums; i++) {
            double[] in = new double[base.bottom().length];
            for (int member : base.sums().get(i)) {
                in[member] = variance[sums + member];
            }
            for (int j = 0; j <= i; j++) {
                double together = i == j ? variance[i] : 0;
                for (int member : base.sums().get(j)) {
                    together += in[member];
                }
                system[i][j] = alone * together;
                for (int t = 0; t < gaps[i].length; t++) {
                    system[i][j] += (1 - alone) * gaps[i][t] * gaps[j][t] / gaps[i].length;
                }
                system[j][i] = system[i][j];
            }
            system[i][i] *= 1 + STEADY;
        }
        return system;
    }

    private static void move(Base base, double[][] bottoms, int h, Pull pull) {
        int sums = pull.force.length;
        int past = pull.gaps[0].length;
        double[] common = new double[past];
        for (int a = 0; a < sums; a++) {
            for (int member : base.sums().get(a)) {
                bottoms[member][h] += pull.alone * pull.variance[sums + member] * pull.force[a];
            }
            for (int t = 0; t < past; t++) {
                common[t] += pull.gaps[a][t] * pull.force[a];
            }
        }
        for (int b = 0; b < bottoms.length; b++) {
            for (int t = 0; t < past; t++) {
                bottoms[b][h] -= (1 - pull.alone) * base.errors()[sums + b][t] * common[t] / past;
            }
            bottoms[b][h] = Math.max(0, bottoms[b][h]);
        }
    }
}
