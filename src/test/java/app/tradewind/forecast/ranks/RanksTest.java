package app.tradewind.forecast.ranks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RanksTest {

    private static final double[] ASKED = {0.025, 0.05, 0.1, 0.25, 0.5, 0.8, 0.9, 0.95, 0.975, 0.99};

    @Test
    @DisplayName("gives to the bit what sorting gives, whatever the numbers look like")
    void likeSorting() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 400; round++) {
            int n = 1 + random.nextInt(round % 2 == 0 ? 40 : 1500);
            int kind = round % 7;
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = switch (kind) {
                    case 0 -> random.nextGaussian();
                    case 1 -> random.nextInt(3);
                    case 2 -> i;
                    case 3 -> n - i;
                    case 4 -> 7;
                    case 5 -> random.nextInt(1_000_000);
                    default -> i < n / 2 ? i : n - i;
                };
            }
            boolean whole = kind != 0;
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            Ranks ranks = new Ranks(values, whole);
            for (double p : ASKED) {
                double wanted = whole ? sorted[Math.max(0, (int) Math.ceil(p * n) - 1)] : Ranks.at(sorted, p, false);
                assertThat(ranks.quantile(p)).as("%s of kind %s, n %s", p, kind, n).isEqualTo(wanted);
            }
        }
    }

    @Test
    @DisplayName("type 7 as in R: quantile(c(1, 2, 4, 8), c(.1, .5, .9)) is 1.3, 3, 6.8")
    void typeSeven() {
        Ranks ranks = new Ranks(new double[] {8, 1, 4, 2}, false);
        assertThat(new double[] {ranks.quantile(0.1), ranks.quantile(0.5), ranks.quantile(0.9)})
                .containsExactly(new double[] {1.3, 3, 6.8}, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    @DisplayName("nothing known is no number")
    void notKnown() {
        Ranks ranks = new Ranks(new double[] {Double.NaN, Double.NaN}, false);
        assertThat(ranks.quantile(0.5)).isNaN();
    }
}
