package app.tradewind.selection.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecisionWeightsTest {

    private static final double[] EVEN = {1, 1, 1};

    /** Products, the better half by a mind taken, the others left. */
    private static List<List<double[]>> decided(int products, double... mind) {
        SplittableRandom chance = new SplittableRandom(products);
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            all.add(chance.doubles(3).toArray());
        }
        all.sort((a, b) -> Double.compare(worth(b, mind), worth(a, mind)));
        return List.of(all.subList(0, products / 2), all.subList(products / 2, products));
    }

    private static double worth(double[] product, double... mind) {
        return mind[0] * product[0] + mind[1] * product[1] + mind[2] * product[2];
    }

    private static DecisionWeights learned(List<List<double[]>> decided) {
        return DecisionWeights.of(EVEN, decided.get(0), decided.get(1), 1).orElseThrow();
    }

    @Test
    @DisplayName("who takes what grows is learned from; the more decisions, the narrower the intervals, which hold the weights")
    void learns() {
        DecisionWeights few = learned(decided(12, 0.8, 0.1, 0.1));
        DecisionWeights many = learned(decided(120, 0.8, 0.1, 0.1));
        assertThat(few.weights()[0]).isGreaterThan(1.0 / 3);
        assertThat(many.weights()[0]).isGreaterThan(few.weights()[0]).isGreaterThan(0.55);
        assertThat(many.heard().better()).isTrue();
        assertThat(many.hi()[0] - many.lo()[0]).isLessThan(few.hi()[0] - few.lo()[0]);
        for (int j = 0; j < 3; j++) {
            assertThat(many.weights()[j]).isBetween(many.lo()[j] - 0.02, many.hi()[j] + 0.02);
        }
        assertThat(Arrays.stream(many.weights()).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    @DisplayName("decisions by chance foretell about half of the unseen pairs")
    void chance() {
        SplittableRandom chance = new SplittableRandom(8);
        List<List<double[]>> decided = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < 200; i++) {
            decided.get(i % 2).add(chance.doubles(3).toArray());
        }
        assertThat(learned(decided).heard().agreed()).isBetween(0.4, 0.6);
    }

    @Test
    @DisplayName("of forty persons who decide two dozen products by chance few are told that they taught anything")
    void chanceTeachesNothing() {
        SplittableRandom chance = new SplittableRandom(18);
        int told = 0;
        for (int person = 0; person < 40; person++) {
            List<List<double[]>> decided = List.of(new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < 24; i++) {
                decided.get(i % 2).add(chance.doubles(3).toArray());
            }
            told += learned(decided).heard().better() ? 1 : 0;
        }
        assertThat(told).isLessThanOrEqualTo(4);
    }

    @Test
    @DisplayName("four products on one side are not enough; what is not known says nothing; same seed, same weights")
    void bounds() {
        List<List<double[]>> decided = decided(20, 0.1, 0.8, 0.1);
        assertThat(DecisionWeights.of(EVEN, decided.get(0), decided.get(1).subList(0, 4), 1)).isEmpty();
        decided.get(0).forEach(product -> product[2] = Double.NaN);
        assertThat(learned(decided).weights()).doesNotContain(Double.NaN).isEqualTo(learned(decided).weights());
    }
}
