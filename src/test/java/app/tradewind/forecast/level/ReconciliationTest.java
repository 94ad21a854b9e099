package app.tradewind.forecast.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.level.MinTrace.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    /** Total, then A = {AA, AB, AC} and B = {BA, BB}: the tree of FPP3, 11.1. */
    private static final Summing TREE = new Summing(5, List.of(new int[] {0, 1, 2, 3, 4}, new int[] {0, 1, 2}, new int[] {3, 4}));

    @Test
    @DisplayName("two bottoms under a total: least squares moves each thing by a third of the gap")
    void ordinaryLeastSquaresByHand() {
        Base base = new Base(new Summing(2, List.of(new int[] {0, 1})), new double[][] {{10}, {20}}, new double[][] {{36}}, null);
        double[][] bottoms = new MinTrace(Weights.EQUAL).bottoms(base);
        assertThat(bottoms[0][0]).isEqualTo(12, within(1e-6));
        assertThat(bottoms[1][0]).isEqualTo(22, within(1e-6));
    }

    @Test
    @DisplayName("the same by structure: the total's error weighs two, so that the bottoms take a quarter each")
    void structuralScalingByHand() {
        Base base = new Base(new Summing(2, List.of(new int[] {0, 1})), new double[][] {{10}, {20}}, new double[][] {{36}}, null);
        double[][] bottoms = new MinTrace(Weights.STRUCTURE).bottoms(base);
        assertThat(bottoms[0][0]).isEqualTo(11.5, within(1e-6));
        assertThat(bottoms[1][0]).isEqualTo(21.5, within(1e-6));
    }

    @Test
    @DisplayName("on the tree of FPP3 the form with constraints gives S(S'W⁻¹S)⁻¹S'W⁻¹ŷ, the book's formula (11.6)")
    void theBooksFormula() {
        SplittableRandom random = new SplittableRandom(3);
        double[][] errors = errors(random, 8, 40);
        double[][] bottom = {{20}, {31}, {12}, {44}, {25}};
        double[][] above = {{150}, {60}, {75}};
        for (Weights weights : Weights.values()) {
            Base base = new Base(TREE, bottom, above, errors);
            double[][] ours = new MinTrace(weights).bottoms(base);
            double[] theirs = book(base, covariance(weights, errors));
            for (int b = 0; b < 5; b++) {
                assertThat(ours[b][0]).as("%s %d", weights, b).isEqualTo(theirs[b], within(1e-4));
            }
        }
    }

    @Test
    void topDownDividesTheWholeByTheForecastsBelow() {
        Base base = new Base(TREE, new double[][] {{1}, {2}, {3}, {4}, {0}}, new double[][] {{20}, {99}, {99}}, null);
        assertThat(new TopDown().bottoms(base)).isDeepEqualTo(new double[][] {{2}, {4}, {6}, {8}, {0}});
    }

    @Test
    void sumsAgreeNothingIsNegativeAndForecastsThatAgreeStay() {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 200; trial++) {
            int n = 1 + random.nextInt(12);
            Summing summing = any(random, n);
            double[][] bottom = figures(random, n, 6);
            double[][] agreed = summing.of(bottom);
            double[][] above = figures(random, agreed.length, 6);
            for (int a = 0; a < above.length; a++) {
                for (int h = 0; h < 6; h++) {
                    above[a][h] = agreed[a][h] * (0.2 + 1.6 * random.nextDouble());
                }
            }
            double[][] errors = errors(random, above.length + n, 20);
            for (Reconciliation one : all()) {
                double[][] moved = one.bottoms(new Base(summing, bottom, above, errors));
                assertThat(Arrays.stream(moved).flatMapToDouble(Arrays::stream).allMatch(value -> value >= 0)).isTrue();
                assertThat(one.bottoms(new Base(summing, bottom, above, errors))).isDeepEqualTo(moved);
                double[][] kept = one.bottoms(new Base(summing, bottom, agreed, errors));
                for (int b = 0; b < n; b++) {
                    assertThat(kept[b]).as(one.name()).containsExactly(bottom[b], within(1e-6));
                }
            }
        }
    }

    @Test
    void aGapIsClosedMostWhereErrorsAreLarge() {
        double[][] errors = {{1, -1, 1, -1}, {1, 1, -1, -1}, {9, 9, -9, 9}};
        Base base = new Base(new Summing(2, List.of(new int[] {0, 1})), new double[][] {{10}, {10}}, new double[][] {{30}}, errors);
        double[][] bottoms = new MinTrace(Weights.VARIANCE).bottoms(base);
        assertThat(bottoms[1][0] - 10).isGreaterThan(50 * (bottoms[0][0] - 10));
    }

    private static List<Reconciliation> all() {
        List<Reconciliation> all = new ArrayList<>(List.of(new BottomUp(), new TopDown()));
        for (Weights weights : Weights.values()) {
            all.add(new MinTrace(weights));
        }
        return all;
    }

    private static Summing any(SplittableRandom random, int n) {
        List<int[]> above = new ArrayList<>();
        above.add(java.util.stream.IntStream.range(0, n).toArray());
        for (int a = random.nextInt(5); a > 0; a--) {
            above.add(java.util.stream.IntStream.range(0, n).filter(i -> random.nextBoolean()).toArray());
        }
        return new Summing(n, above);
    }

    private static double[][] figures(SplittableRandom random, int rows, int steps) {
        double[][] figures = new double[rows][steps];
        for (double[] row : figures) {
            Arrays.setAll(row, h -> random.nextInt(4) == 0 ? 0 : 50 * random.nextDouble());
        }
        return figures;
    }

    private static double[][] errors(SplittableRandom random, int rows, int past) {
        double[][] errors = new double[rows][past];
        double[] shared = random.doubles(past).toArray();
        for (double[] row : errors) {
            double own = 1 + 4 * random.nextDouble();
            Arrays.setAll(row, t -> own * (random.nextDouble() + shared[t] - 1));
        }
        return errors;
    }

    private static RealMatrix covariance(Weights weights, double[][] errors) {
        int n = errors.length;
        double shrink = weights == Weights.SHRUNK ? Shrinkage.of(errors) : 1;
        RealMatrix w = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int t = 0; t < errors[i].length; t++) {
                    sum += errors[i][t] * errors[j][t] / errors[i].length;
                }
                w.setEntry(i, j, i == j ? sum : (1 - shrink) * sum);
            }
        }
        double[] pieces = {150, 60, 75, 20, 31, 12, 44, 25};
        if (weights != Weights.VARIANCE && weights != Weights.SHRUNK) {
            for (int i = 0; i < n; i++) {
                w.setEntry(i, i, weights == Weights.PIECES ? pieces[i]
                        : weights == Weights.EQUAL || i > 2 ? 1 : TREE.above().get(i).length);
                w.setColumn(i, keepDiagonal(w, i));
            }
        }
        return w;
    }

    private static double[] keepDiagonal(RealMatrix w, int i) {
        double[] column = new double[w.getRowDimension()];
        column[i] = w.getEntry(i, i);
        return column;
    }

    /** The bottom rows of the book's mapping matrix, applied to all base forecasts. */
    private static double[] book(Base base, RealMatrix w) {
        int sums = base.above().length;
        RealMatrix s = new Array2DRowRealMatrix(sums + 5, 5);
        RealMatrix y = new Array2DRowRealMatrix(sums + 5, 1);
        for (int i = 0; i < sums + 5; i++) {
            y.setEntry(i, 0, i < sums ? base.above()[i][0] : base.bottom()[i - sums][0]);
            for (int b = 0; b < 5; b++) {
                int wanted = b;
                boolean in = i < sums ? Arrays.stream(TREE.above().get(i)).anyMatch(m -> m == wanted) : i - sums == b;
                s.setEntry(i, b, in ? 1 : 0);
            }
        }
        RealMatrix inverse = new LUDecomposition(w).getSolver().getInverse();
        RealMatrix left = s.transpose().multiply(inverse);
        return new LUDecomposition(left.multiply(s)).getSolver().getInverse().multiply(left).multiply(y).getColumn(0);
    }
}
