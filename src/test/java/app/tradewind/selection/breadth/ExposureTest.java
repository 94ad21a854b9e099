package app.tradewind.selection.breadth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExposureTest {

    @Test
    @DisplayName("mean attention by group, as Singh and Joachims count it")
    void groups() {
        Exposure exposure = Exposure.of(List.of("A", "A", "B", "A", "B", "B"));
        assertThat(exposure.mean().get("A")).isEqualTo(0.6872021039, within(1e-9));
        assertThat(exposure.mean().get("B")).isEqualTo(0.4143533314, within(1e-9));
        assertThat(exposure.ratio("B", "A")).isEqualTo(0.6029570182, within(1e-9));
    }

    @Test
    @DisplayName("discounted gain of a list, and of the best order of it")
    void gain() {
        assertThat(Gain.ndcg(new double[] {3, 2, 3, 0, 1, 2}, 6)).isEqualTo(0.9608081943, within(1e-9));
        assertThat(Gain.ndcg(new double[] {3, 3, 2, 2, 1, 0}, 4)).isEqualTo(1, within(1e-12));
        assertThat(Gain.ndcg(new double[] {0, 0}, 2)).isNaN();
    }
}
