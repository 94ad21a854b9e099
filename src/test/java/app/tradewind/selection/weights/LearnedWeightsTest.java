package app.tradewind.selection.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.selection.weights.LearnedWeights.Learned;
import app.tradewind.selection.weights.LearnedWeights.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LearnedWeightsTest {

    private static final double[] EVEN = {1, 1, 1};

    @Test
    @DisplayName("who always takes what grows is learned from, the more the longer")
    void learned() {
        Learned few = LearnedWeights.of(EVEN, pairs(20, new double[] {0.8, 0.1, 0.1}));
        Learned many = LearnedWeights.of(EVEN, pairs(400, new double[] {0.8, 0.1, 0.1}));
        assertThat(few.weights()[0]).isGreaterThan(1.0 / 3);
        assertThat(many.weights()[0]).isGreaterThan(few.weights()[0]).isGreaterThan(0.6);
        assertThat(many.better()).isTrue();
        assertThat(many.agreed()).isGreaterThan(0.9);
        assertThat(Arrays.stream(many.weights()).sum()).isEqualTo(1, within(1e-9));
    }

    @Test
    @DisplayName("decisions by chance teach nothing that would foretell the next")
    void chance() {
        SplittableRandom chance = new SplittableRandom(5);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            pairs.add(new Pair(chance.doubles(3).toArray(), chance.doubles(3).toArray()));
        }
        assertThat(LearnedWeights.of(EVEN, pairs).agreed()).isBetween(0.4, 0.6);
    }

    @Test
    @DisplayName("nine decisions are not enough, and a criterion of no weight stays without")
    void bounds() {
        assertThat(LearnedWeights.of(EVEN, pairs(9, EVEN))).isNull();
        assertThat(LearnedWeights.of(new double[] {1, 1, 0}, pairs(50, new double[] {0, 0.2, 0.8})).weights()[2]).isZero();
    }

    private static List<Pair> pairs(int n, double[] mind) {
        SplittableRandom chance = new SplittableRandom(n);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double[] one = chance.doubles(3).toArray();
            double[] other = chance.doubles(3).toArray();
            double gap = 0;
            for (int j = 0; j < 3; j++) {
                gap += mind[j] * (one[j] - other[j]);
            }
            pairs.add(gap > 0 ? new Pair(one, other) : new Pair(other, one));
        }
        return pairs;
    }
}
