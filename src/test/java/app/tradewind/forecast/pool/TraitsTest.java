package app.tradewind.forecast.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TraitsTest {

    @Test
    @DisplayName("A steady history: rate of four and half a piece, no change, no spread, no silence")
    void steady() {
        double[] y = new double[20];
        Arrays.fill(y, 4);
        double[] traits = Traits.of(y);
        assertThat(traits).hasSameSizeAs(Traits.WEIGHTS);
        assertThat(traits[0]).isEqualTo(Math.log(4 + 0.5 / 20), within(1e-9));
        assertThat(traits[1]).isZero();
        assertThat(traits[2]).isZero();
        assertThat(traits[3]).isEqualTo(1, within(1e-9));
        assertThat(traits[4]).isZero();
        assertThat(traits[5]).isZero();
        assertThat(traits[6]).isEqualTo(Math.log(20), within(1e-9));
    }

    @Test
    void aRisingHistoryDiffersFromAFallingOneInItsChange() {
        double[] rising = {1, 1, 2, 2, 3, 4, 5, 6, 7, 9};
        double[] falling = {9, 7, 6, 5, 4, 3, 2, 2, 1, 1};
        assertThat(Traits.of(rising)[1]).isPositive();
        assertThat(Traits.of(falling)[1]).isNegative();
    }

    @Test
    @DisplayName("No history gives a trait that is no number, not even one without any sale")
    void finite() {
        for (double[] y : new double[][] {{0}, {0, 0, 0, 0}, {1e9, 0}, {3}}) {
            assertThat(Arrays.stream(Traits.of(y)).allMatch(Double::isFinite)).isTrue();
        }
    }
}
