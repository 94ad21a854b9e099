package app.tradewind.pricing.advise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OtherShapeTest {

    /** Of a price p, .579889 p - 4.44 is left before the goods; the fixed part counts as cost. */
    @Test
    @DisplayName("PR031 of the pricing oracle: the best price on a straight line, 31.90922157")
    void straightLine() {
        assertThat(OtherShape.straightLine(24.99, -1.2, 0.579889075630252, 6 + 4.44))
                .isCloseTo(31.90922157, within(1e-6));
    }
}
