package app.tradewind.selection.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairwiseComparisonTest {

    private static final double[][] WANG_CHIN = {{1, 4, 3, 1, 3, 4}, {1 / 4.0, 1, 7, 3, 1 / 5.0, 1}, {1 / 3.0, 1 / 7.0, 1, 1 / 5.0, 1 / 5.0, 1 / 6.0},
        {1, 1 / 3.0, 5, 1, 1, 1 / 3.0}, {1 / 3.0, 5, 5, 1, 1, 3}, {1 / 4.0, 1, 6, 3, 1 / 3.0, 1}};

    @Test
    @DisplayName("weights, eigenvalue and consistency of Wang and Chin (2011)")
    void published() {
        PairwiseComparison comparison = PairwiseComparison.of(WANG_CHIN);
        assertThat(comparison.weights()).containsExactly(new double[] {0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391}, within(6e-5));
        assertThat(comparison.lambdaMax()).isEqualTo(7.419870102, within(1e-8));
        assertThat(comparison.consistencyRatio()).isEqualTo(0.2290113068, within(1e-9));
        assertThat(comparison.tolerable()).isFalse();
    }

    @Test
    @DisplayName("answers that agree give back the weights they came from, and contradict nothing")
    void consistent() {
        double[] weights = {0.5, 0.3, 0.2};
        double[][] ratios = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                ratios[i][j] = weights[i] / weights[j];
            }
        }
        PairwiseComparison comparison = PairwiseComparison.of(ratios);
        assertThat(comparison.weights()).containsExactly(weights, within(1e-12));
        assertThat(comparison.consistencyRatio()).isEqualTo(0, within(1e-12));
        assertThat(comparison.tolerable()).isTrue();
    }

    @Test
    @DisplayName("the answer that contradicts the others is named")
    void oddest() {
        double[][] ratios = {{1, 2, 4}, {0.5, 1, 1 / 9.0}, {0.25, 9, 1}};
        assertThat(PairwiseComparison.oddest(ratios, new double[] {0.5714, 0.2857, 0.1429})).containsExactly(1, 2);
    }

    @Test
    @DisplayName("two criteria never contradict each other")
    void two() {
        assertThat(PairwiseComparison.of(new double[][] {{1, 3}, {1 / 3.0, 1}}).consistencyRatio()).isZero();
    }

    @Test
    @DisplayName("what is no comparison is refused")
    void refused() {
        assertThatThrownBy(() -> PairwiseComparison.of(new double[][] {{1, 2}})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PairwiseComparison.of(new double[][] {{1, 0}, {1, 1}})).isInstanceOf(IllegalArgumentException.class);
    }
}
