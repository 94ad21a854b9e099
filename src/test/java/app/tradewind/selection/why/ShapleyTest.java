package app.tradewind.selection.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import app.tradewind.forecast.trees.Tree;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShapleyTest {

    private static final double[][] BACKGROUND = {{0.2, 0.5, 0.1}, {0.6, 0.1, 0.9}, {0.4, 0.3, 0.5}};

    @Test
    @DisplayName("gloves: whoever has the rare one gets most")
    void gloves() {
        assertThat(Shapley.of(3, coalition -> Math.min(Integer.bitCount(coalition & 3), coalition >> 2)))
                .containsExactly(new double[] {1 / 6.0, 1 / 6.0, 4 / 6.0}, within(1e-12));
    }

    @Test
    @DisplayName("a linear model's part is the weight times the distance from the mean")
    void linear() {
        assertThat(Shapley.of(x -> 0.4 * x[0] + 0.35 * x[1] - 0.25 * x[2], new double[] {0.9, 0.7, 0.2}, BACKGROUND))
                .containsExactly(new double[] {0.2, 0.14, 0.075}, within(1e-12));
    }

    @Test
    @DisplayName("two figures that only count together share alike")
    void together() {
        assertThat(Shapley.of(x -> x[0] * x[1], new double[] {1, 1}, new double[][] {{0, 0}}))
                .containsExactly(new double[] {0.5, 0.5}, within(1e-12));
    }

    @Test
    @DisplayName("a tree with an interaction, by hand over all coalitions")
    void interaction() {
        Tree tree = new Tree.Split(0, 0.5, new Tree.Leaf(2), new Tree.Split(1, 0.5, new Tree.Leaf(10), new Tree.Leaf(15)));
        TreeShap shap = new TreeShap(List.of(tree), BACKGROUND);
        assertThat(shap.of(new double[] {0.9, 0.7, 0.2})).containsExactly(new double[] {7, 10 / 3.0, 0}, within(1e-12));
    }

    @Test
    @DisplayName("the quick way through trees equals all coalitions, and adds up")
    void trees() {
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            int features = 2 + seed % 6;
            List<Tree> forest = IntStream.range(0, 3).mapToObj(t -> grown(chance, features, 6)).toList();
            double[][] background = rows(chance, 5, features);
            double[] product = rows(chance, 1, features)[0];
            TreeShap shap = new TreeShap(forest, background);
            double[] quick = shap.of(product);
            assertThat(quick).containsExactly(Shapley.of(shap::answer, product, background), within(1e-12));
            assertThat(Arrays.stream(quick).sum() + shap.base()).isEqualTo(shap.answer(product), within(1e-9));
        }
    }

    @Test
    @DisplayName("too many players to go through are refused")
    void tooMany() {
        assertThatThrownBy(() -> Shapley.of(21, coalition -> 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Tree grown(SplittableRandom chance, int features, int depth) {
        return depth == 0 || chance.nextDouble() < 0.2 ? new Tree.Leaf(chance.nextDouble(-5, 5))
                : new Tree.Split(chance.nextInt(features), chance.nextDouble(), grown(chance, features, depth - 1), grown(chance, features, depth - 1));
    }

    private static double[][] rows(SplittableRandom chance, int n, int features) {
        return IntStream.range(0, n).mapToObj(i -> chance.doubles(features).toArray()).toArray(double[][]::new);
    }
}
