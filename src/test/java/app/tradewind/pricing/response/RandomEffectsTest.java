package app.tradewind.pricing.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RandomEffectsTest {

    private static final double[] ESTIMATE = {-3.1, -1.2, -2.4, 0.4, -2.0};
    private static final double[] ERROR = {0.5, 0.6, 0.3, 1.5, 0.4};

    /** Case PR039 of the pricing oracle: DerSimonian and Laird 1986, as {@code rma(method = "DL")} of R's metafor. */
    @Test
    @DisplayName("PR039: mean, variance between, Q and each group's value")
    void agreesWithTheReferenceProgram() {
        RandomEffects all = new RandomEffects(ESTIMATE, ERROR);
        assertThat(all.mean()).isCloseTo(-2.093748648, within(1e-6));
        assertThat(all.between()).isCloseTo(0.3353052392, within(1e-6));
        assertThat(all.q()).isCloseTo(9.700062775, within(1e-6));
        double[] own = {-2.670202313, -1.662745705, -2.335193317, -1.770317985, -2.030283919};
        for (int i = 0; i < own.length; i++) {
            assertThat(all.of(i).mean()).isCloseTo(own[i], within(1e-6));
        }
    }

    @Test
    void oneGroupSpeaksForItself() {
        RandomEffects one = new RandomEffects(new double[] {0.7}, new double[] {0.2});
        assertThat(one.of(0).mean()).isCloseTo(0.7, within(1e-12));
        assertThat(one.of(0).sd()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void groupsThatAgreeAreSurerTogether() {
        RandomEffects all = new RandomEffects(new double[] {0.5, 0.5, 0.5, 0.5}, new double[] {0.4, 0.4, 0.4, 0.4});
        assertThat(all.between()).isZero();
        assertThat(all.of(2).sd()).isCloseTo(0.2, within(1e-12));
    }
}
