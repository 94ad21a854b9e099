package app.tradewind.selection.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ObjectiveWeightsTest {

    private static final double[][] ELSAYED = {{7, 312, 1891, 6613, 163}, {72, 88, 728, 941804, 1078}, {10, 252, 2594, 3466, 117471},
        {10, 145, 980, 2371, 86329}, {65, 54, 350, 501, 29897}, {29, 48, 380, 912, 34051}, {7, 476, 3300, 78470, 2212},
        {70, 87, 650, 733, 819000}, {4, 86, 591, 3015, 103}, {12, 79, 579, 3240, 96098}, {21, 45, 261, 1253, 453}, {1, 72, 530, 4333, 0.1048}};

    @Test
    @DisplayName("entropy: Elsayed et al. (2017); a heavy tail takes nearly half, and no more as a logarithm")
    void entropy() {
        assertThat(ObjectiveWeights.ENTROPY.of(ELSAYED))
                .containsExactly(new double[] {0.104991, 0.069124, 0.071373, 0.449937, 0.304575}, within(6e-7));
        double[][] logs = Arrays.stream(ELSAYED).map(row -> Arrays.stream(row).map(Math::log1p).toArray()).toArray(double[][]::new);
        assertThat(ObjectiveWeights.ENTROPY.of(logs)[3]).isLessThan(0.2);
    }

    @Test
    @DisplayName("deviation: Jahan and Edwards (2013)")
    void deviation() {
        assertThat(ObjectiveWeights.DEVIATION.of(new double[][] {{0, 0, 0}, {0.39, 0.3, 0.77}, {0.17, 0.36, 0.8}, {0.35, 0.29, 0.93},
            {0.3, 0.4, 0.94}, {0.84, 0.71, 1}, {1, 1, 0.99}})).containsExactly(new double[] {0.35, 0.31, 0.34}, within(0.006));
    }

    @Test
    @DisplayName("CRITIC: Tus and Adali (2019)")
    void critic() {
        assertThat(ObjectiveWeights.CRITIC.of(new double[][] {{5000, 3, 3, 4, 3, 2}, {680, 5, 3, 2, 2, 1}, {2000, 3, 2, 3, 4, 3},
            {600, 4, 3, 1, 2, 2}, {800, 2, 4, 3, 3, 4}}))
                .containsExactly(new double[] {0.157, 0.249, 0.168, 0.121, 0.154, 0.151}, within(6e-4));
    }

    @Test
    @DisplayName("where nothing tells products apart, all weigh the same")
    void flat() {
        for (ObjectiveWeights way : ObjectiveWeights.values()) {
            assertThat(way.of(new double[][] {{2, 5}, {2, 5}, {2, 5}})).containsExactly(new double[] {0.5, 0.5}, within(1e-12));
        }
    }
}
