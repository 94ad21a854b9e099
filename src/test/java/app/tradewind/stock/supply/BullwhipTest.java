package app.tradewind.stock.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.stock.supply.Bullwhip.Lots;
import app.tradewind.stock.supply.Bullwhip.Policy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bullwhip")
class BullwhipTest {

    private static final Lots SINGLE = new Lots(1, 1);

    @Test
    @DisplayName("orders equal to demand swing as demand does; twice the waves swing four times")
    void ratios() {
        double[] demand = {10, 14, 8, 12, 9, 13};
        double[] twice = {20, 28, 16, 24, 18, 26};
        assertThat(Bullwhip.ratio(demand, demand)).isEqualTo(1);
        assertThat(Bullwhip.ratio(twice, demand)).isCloseTo(4, within(1e-12));
        assertThat(Bullwhip.ratio(new double[] {50, 0, 0, 50, 0, 0}, demand)).isGreaterThan(50);
        assertThat(Bullwhip.ratio(new double[5], new double[5])).isNaN();
        assertThat(Bullwhip.ratio(demand, new double[6])).as("a demand that never moves").isNaN();
    }

    @Test
    @DisplayName("a moving average of p weeks makes 1 + 2L/p + 2L²/p² of it, as Chen and others (2000) prove")
    void chen() {
        for (int[] lp : new int[][] {{3, 13}, {5, 13}, {2, 8}}) {
            double l = lp[0] + 1;
            double p = lp[1];
            double expected = 1 + 2 * l / p + 2 * l * l / (p * p);
            double got = Bullwhip.simulated(new Policy(5000, 300, lp[0], 1, SINGLE, lp[1]), 1, 3);
            assertThat(got).isCloseTo(expected, within(0.08 * expected));
        }
    }

    @Test
    @DisplayName("lots and long lead times make waves, the same seed the same figure")
    void lots() {
        Policy single = new Policy(20, 6, 4, 1, SINGLE, 13);
        Policy lots = new Policy(20, 6, 4, 1, new Lots(200, 50), 13);
        Policy far = new Policy(20, 6, 12, 1, SINGLE, 13);
        double plain = Bullwhip.simulated(single, Bullwhip.STRETCH, 1);
        assertThat(Bullwhip.simulated(lots, Bullwhip.STRETCH, 1)).isGreaterThan(2 * plain);
        assertThat(Bullwhip.simulated(far, Bullwhip.STRETCH, 1)).isGreaterThan(1.5 * plain);
        assertThat(Bullwhip.simulated(single, Bullwhip.STRETCH, 1)).isEqualTo(plain);
    }
}
