package app.tradewind.forecast.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tribuo.MutableDataset;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.rtree.CARTJointRegressionTrainer;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;

class TreeGrowerTest {

    private static final int ROWS = 400;
    private static final int FEATURES = 12;
    private static final int TREES = 40;

    /** Features that take two or three values, one that never varies, and an answer that two of them give. */
    private static double[][] rows() {
        SplittableRandom chance = new SplittableRandom(3);
        return IntStream.range(0, ROWS).mapToObj(i -> IntStream.range(0, FEATURES)
                .mapToDouble(j -> j == 0 ? 1 : chance.nextInt(2 + j % 2) * (chance.nextInt(4) == 0 ? 1 : 0)).toArray()).toArray(double[][]::new);
    }

    private static double answer(double[] row) {
        return 3 * row[1] + row[2];
    }

    private static double[] told(double[][] rows) {
        return Arrays.stream(rows).mapToDouble(TreeGrowerTest::answer).toArray();
    }

    private static final int FEW = 100;
    private static final int THROWING = 210;

    /** Hits and misses, as a booster leaves them: of many rows the same is left, but for rounding. */
    private static double[] left(SplittableRandom chance) {
        return IntStream.range(0, FEW).mapToDouble(i -> chance.nextInt(12) == 0 ? 0.95 : -0.05).toArray();
    }

    private static double[][] steps(SplittableRandom chance) {
        return IntStream.range(0, FEW).mapToObj(i -> IntStream.range(0, FEATURES)
                .mapToDouble(j -> j == 0 ? 1 + chance.nextInt(8) : j % 3 == 0 ? 1 : 1 + (chance.nextInt(10) < 9 ? 0 : chance.nextInt(8))).toArray()).toArray(double[][]::new);
    }

    @Test
    @DisplayName("Tribuo's own random splits end in an exception where nodes are all but pure: the same rows grow here")
    void tribuo() {
        assertThatThrownBy(() -> drawnByTribuo(THROWING))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("bound must be positive");
        for (int seed = THROWING - 5; seed < THROWING + 5; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            double[][] rows = steps(chance);
            Tree tree = new TreeGrower(rows, new TreeGrower.Limits(6, 1, 0.5f, 1)).grow(IntStream.range(0, FEW).toArray(), left(chance), null, seed);
            assertThat(Arrays.stream(rows).mapToDouble(tree::of)).allMatch(Double::isFinite);
        }
    }

    private static void drawnByTribuo(int seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[][] rows = steps(chance);
        double[] left = left(chance);
        RegressionFactory factory = new RegressionFactory();
        MutableDataset<Regressor> data = new MutableDataset<>(new SimpleDataSourceProvenance("test",
                OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), factory), factory);
        String[] names = IntStream.range(0, FEATURES).mapToObj(j -> "f" + (char) ('a' + j)).toArray(String[]::new);
        for (int i = 0; i < FEW; i++) {
            data.add(new ArrayExample<>(new Regressor("y", left[i]), names.clone(), rows[i]));
        }
        new CARTJointRegressionTrainer(6, 1, 0, 0.5f, true, new MeanSquaredError(), false, seed).train(data, Map.of());
    }

    @Test
    @DisplayName("On the same rows trees with drawn places grow, split nothing on what never varies, and tell the answer")
    void drawn() {
        double[][] rows = rows();
        double[] told = told(rows);
        TreeGrower grower = new TreeGrower(rows, new TreeGrower.Limits(6, 4, 0.5f, 2));
        int[] all = IntStream.range(0, ROWS).toArray();
        double[] mean = new double[ROWS];
        for (int seed = 0; seed < TREES; seed++) {
            Tree tree = grower.grow(all, told, null, seed);
            assertThat(asks(tree, 0)).isFalse();
            Arrays.setAll(mean, i -> mean[i] + tree.of(rows[i]) / TREES);
        }
        double error = IntStream.range(0, ROWS).mapToDouble(i -> Math.abs(mean[i] - told[i])).average().orElseThrow();
        double spread = Arrays.stream(told).map(y -> Math.abs(y - Arrays.stream(told).average().orElseThrow())).average().orElseThrow();
        assertThat(error).isLessThan(0.4 * spread);
    }

    @Test
    @DisplayName("A leaf answers the mean of the rows that reach it: no row counts on both sides")
    void means() {
        double[][] rows = rows();
        double[] told = told(rows);
        Tree tree = new TreeGrower(rows, new TreeGrower.Limits(3, 1, 1, 3)).grow(IntStream.range(0, ROWS).toArray(), told, null, 1);
        double[] answers = Arrays.stream(rows).mapToDouble(tree::of).toArray();
        for (double answer : Arrays.stream(answers).distinct().toArray()) {
            double mean = IntStream.range(0, ROWS).filter(i -> answers[i] == answer).mapToDouble(i -> told[i]).average().orElseThrow();
            assertThat(answer).isCloseTo(mean, within(1e-6));
        }
    }

    private static boolean asks(Tree tree, int feature) {
        return tree instanceof Tree.Split split && (split.feature() == feature || asks(split.below(), feature) || asks(split.above(), feature));
    }
}
