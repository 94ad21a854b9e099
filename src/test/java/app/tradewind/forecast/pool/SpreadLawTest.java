package app.tradewind.forecast.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.count.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpreadLawTest {

    private final SplittableRandom random = new SplittableRandom(5);
    private final SpreadLaw law = SpreadLaw.of(shop(200));

    @Test
    @DisplayName("variance over mean of a shop whose weeks vary by 2·mean^1.3 is found at any mean")
    void found() {
        for (double mean : new double[] {2, 8, 40}) {
            assertThat(law.perMean(weeks(mean))).isBetween(0.6 * perMean(mean), 1.5 * perMean(mean));
        }
    }

    @Test
    @DisplayName("one bulk order does not make a steady product wild, and a quiet year does not make it steady")
    void lent() {
        double[] usual = weeks(8);
        double[] bulk = usual.clone();
        bulk[30] = 4000;
        assertThat(law.perMean(bulk)).isLessThan(4 * law.perMean(usual));
        double[] still = new double[52];
        Arrays.fill(still, 8);
        assertThat(law.perMean(still)).isGreaterThan(0.5 * law.perMean(usual)).isLessThan(law.perMean(usual));
    }

    @Test
    @DisplayName("nothing is lent to a product that sells now and then, is new, or has too few beside it")
    void unknown() {
        double[] seldom = weeks(8);
        Arrays.fill(seldom, 40, 46, 0);
        assertThat(law.perMean(seldom)).isNaN();
        assertThat(law.perMean(weeks(8))).isNotNaN();
        assertThat(law.perMean(Arrays.copyOf(weeks(8), 7))).isNaN();
        assertThat(SpreadLaw.of(shop(10)).perMean(weeks(8))).isNaN();
        assertThat(SpreadLaw.of(List.of()).perMean(new double[0])).isNaN();
    }

    @Test
    @DisplayName("the order of the products does not matter")
    void order() {
        List<double[]> shop = shop(40);
        List<double[]> back = new ArrayList<>(shop);
        java.util.Collections.reverse(back);
        double[] one = weeks(5);
        assertThat(SpreadLaw.of(back).perMean(one)).isEqualTo(SpreadLaw.of(shop).perMean(one), within(1e-9));
    }

    private List<double[]> shop(int products) {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            all.add(weeks(Math.exp(random.nextDouble() * 4)));
        }
        return all;
    }

    private static double perMean(double mean) {
        return 2 * Math.pow(mean, 0.3);
    }

    private double[] weeks(double mean) {
        double[] weeks = new double[52];
        Arrays.setAll(weeks, t -> Counts.negativeBinomial(mean, mean / (perMean(mean) - 1), random));
        return weeks;
    }
}
