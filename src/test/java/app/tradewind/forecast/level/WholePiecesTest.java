package app.tradewind.forecast.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whole pieces")
class WholePiecesTest {

    /** 16.31, 13.49, 10.2 of 40: the floors leave one, and the largest remainder, .49, takes it. */
    @Test
    @DisplayName("go to the largest remainders")
    void remainders() {
        assertThat(WholePieces.of(new double[] {16.31, 13.49, 10.2})).containsExactly(16, 14, 10);
        assertThat(WholePieces.of(new double[] {0.5, 0.5, 0.5, 0.5})).containsExactly(1, 1, 0, 0);
        assertThat(WholePieces.of(new double[] {Double.NaN, 2})).containsExactly(0, 2);
        assertThat(WholePieces.of(new double[0])).isEmpty();
    }

    @Test
    @DisplayName("sum to the rounded sum, and none is a piece away from its figure")
    void chance() {
        SplittableRandom random = new SplittableRandom(4);
        for (int run = 0; run < 2000; run++) {
            double[] exact = random.doubles(1 + random.nextInt(60)).map(value -> random.nextInt(4) == 0 ? 0 : value * value * 90 - 2).toArray();
            long[] whole = WholePieces.of(exact);
            assertThat(Arrays.stream(whole).sum()).isEqualTo(Math.round(Arrays.stream(exact).sum()));
            for (int i = 0; i < exact.length; i++) {
                assertThat(Math.abs(whole[i] - exact[i])).isLessThan(1);
            }
        }
    }
}
