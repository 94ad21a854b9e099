package app.tradewind.selection;

import static app.tradewind.selection.Lists.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.selection.Criterion.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Concentration, Pareto front and stability. */
class BreadthTest {

    @Test
    @DisplayName("Gini in the mean-difference form, worked by hand")
    void gini() {
        assertThat(Concentration.giniOf(0, 0, 0, 1)).isCloseTo(0.75, within(1e-9));
        assertThat(Concentration.giniOf(4, 2, 1, 3)).isCloseTo(0.25, within(1e-9));
        assertThat(Concentration.giniOf(7, 7, 7)).isCloseTo(0, within(1e-9));
        assertThat(Concentration.giniOf()).isNaN();
        assertThat(Concentration.giniOf(0, 0)).isNaN();
    }

    @Test
    @DisplayName("mean exposure of two groups: Singh and Joachims, KDD 2018")
    void exposure() {
        double a = (Concentration.exposure(1) + Concentration.exposure(2) + Concentration.exposure(4)) / 3;
        double b = (Concentration.exposure(3) + Concentration.exposure(5) + Concentration.exposure(6)) / 3;
        assertThat(a).isCloseTo(0.6872021039, within(1e-9));
        assertThat(b / a).isCloseTo(0.6029570182, within(1e-9));
    }

    @Test
    @DisplayName("groups are counted, products without one are not")
    void groups() {
        Concentration spread = Concentration.of(Arrays.asList("x", "x", "x", "y", "", null));
        assertThat(spread.shares()).isEqualTo(Map.of("x", 0.75, "y", 0.25));
        assertThat(spread.gini()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    @DisplayName("the Pareto front is what brute force finds, ties included")
    void paretoFront() {
        List<Criterion> criteria = List.of(new Criterion("x", 1, Direction.MAX), new Criterion("y", 1, Direction.MIN));
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            List<Candidate> products = IntStream.range(0, 30).mapToObj(i -> product("p" + i,
                    chance.nextInt(10), chance.nextInt(8) == 0 ? Double.NaN : chance.nextInt(10))).toList();
            int[] front = ParetoFront.of(criteria, products, 0, 1);
            assertThat(front).containsExactlyInAnyOrder(IntStream.range(0, 30)
                    .filter(i -> !Double.isNaN(products.get(i).values()[1]))
                    .filter(i -> products.stream().noneMatch(other -> beats(other.values(), products.get(i).values())))
                    .toArray());
        }
    }

    @Test
    @DisplayName("an order that dominance fixes holds under all weights; one that hangs on a hair does not")
    void stability() {
        List<Criterion> criteria = List.of(new Criterion("x", 1, Direction.MAX), new Criterion("y", 1, Direction.MAX));
        Stability fixed = stability(criteria, product("a", 9, 9), product("b", 5, 5), product("c", 1, 1));
        assertThat(fixed).isEqualTo(new Stability(3, 1, 1));
        Stability hair = stability(criteria, product("a", 10, 0), product("b", 0, 9.99), product("c", 0, 0));
        assertThat(hair.sameOrder()).isBetween(0.35, 0.65);
        assertThat(hair.sameProducts()).isEqualTo(1);
    }

    @Test
    @DisplayName("weight draws have the given mean and the variance of a Dirichlet")
    void weightDraws() {
        double[] weights = {0.6, 0.38, 0.02, 0};
        WeightDraws draws = new WeightDraws(weights, new SplittableRandom(3));
        double[] mean = new double[4];
        double square = 0;
        int n = 20_000;
        for (int d = 0; d < n; d++) {
            double[] draw = draws.next();
            assertThat(Arrays.stream(draw).sum()).isCloseTo(1, within(1e-12));
            for (int j = 0; j < 4; j++) {
                mean[j] += draw[j] / n;
            }
            square += (draw[0] - 0.6) * (draw[0] - 0.6) / n;
        }
        assertThat(mean).containsExactly(weights, within(0.003));
        assertThat(square).isCloseTo(0.6 * 0.4 / (Scores.CONCENTRATION + 1), within(3e-4));
    }

    private static Stability stability(List<Criterion> criteria, Candidate... products) {
        List<Candidate> list = List.of(products);
        return ProductRanker.board(criteria, list, Scale.of(criteria, list), Lists.SETTINGS).stability();
    }

    /** More x, less y. */
    private static boolean beats(double[] a, double[] b) {
        return a[0] >= b[0] && a[1] <= b[1] && (a[0] > b[0] || a[1] < b[1]);
    }
}
