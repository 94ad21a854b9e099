package app.tradewind.forecast.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.count.Counts;
import app.tradewind.forecast.method.FittedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SlowSellersTest {

    private static final int LENGTH = 84;

    @Test
    @DisplayName("A day on which nothing of the range ever sells is quiet, a fair one gets its share")
    void restDays() {
        List<double[]> range = range(40, t -> t % 7 == 6 ? 0 : t % 7 == 2 ? 1.6 : 0.8);
        Quiet quiet = Quiet.of(range, 7);
        assertThat(quiet.ahead(6)).isZero();
        assertThat(quiet.ahead(2) / quiet.ahead(0)).isEqualTo(2, within(0.4));
        double[] mean = SlowSellers.learned(range, 7, 14).fit(range.get(0), 7).orElseThrow().mean(14);
        assertThat(mean[6]).isZero();
        assertThat(mean[13]).isZero();
        assertThat(mean[2]).isGreaterThan(mean[0]);
    }

    @Test
    void chanceAloneIsNoSeason() {
        Quiet quiet = Quiet.of(range(40, t -> 0.8), 7);
        for (int step = 0; step < 7; step++) {
            assertThat(quiet.ahead(step)).isEqualTo(1, within(0.1));
        }
    }

    @Test
    void aProductThatSellsOnTheDayOfRestIsNotForcedToZero() {
        List<double[]> range = range(40, t -> t % 7 == 6 ? 0 : 1);
        double[] other = new double[LENGTH];
        Arrays.fill(other, 1);
        assertThat(SlowSellers.learned(range, 7, 7).fit(other, 7).orElseThrow().mean(7)[6]).isEqualTo(1, within(0.2));
    }

    @Test
    @DisplayName("Where a whole range fades, each product's rate is put under its own average")
    void fadingRange() {
        List<double[]> fading = range(60, t -> 4 * Math.pow(0.965, t));
        double alone = SlowSellers.usual().fit(fading.get(3), 1).orElseThrow().level();
        double pooled = SlowSellers.learned(fading, 1, 12).fit(fading.get(3), 1).orElseThrow().level();
        assertThat(pooled).isLessThan(alone);
    }

    @Test
    void jumpingRatesMakeWiderTotalsThanSteadyOnes() {
        SplittableRandom random = new SplittableRandom(3);
        List<double[]> jumping = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double[] y = new double[LENGTH];
            double rate = 2;
            for (int t = 0; t < LENGTH; t++) {
                rate = t % 9 == i % 9 ? 2 * Math.exp(1.2 * random.nextGaussian() - 0.7) : rate;
                y[t] = Counts.poisson(rate, random);
            }
            jumping.add(y);
        }
        double[] one = range(1, t -> 2.0).get(0);
        assertThat(upperTotal(SlowSellers.learned(jumping, 1, 10), one))
                .isGreaterThan(1.2 * upperTotal(SlowSellers.learned(range(60, t -> 2.0), 1, 10), one));
    }

    @Test
    @DisplayName("Totals of a steady range: the upper quantile covers what it says")
    void coverage() {
        List<double[]> known = new ArrayList<>();
        double[] came = new double[200];
        List<double[]> whole = range(200, t -> 1.5);
        for (int i = 0; i < 200; i++) {
            known.add(Arrays.copyOf(whole.get(i), LENGTH - 10));
            came[i] = Arrays.stream(whole.get(i), LENGTH - 10, LENGTH).sum();
        }
        SlowSellers sellers = SlowSellers.learned(known, 1, 10);
        int under = 0;
        for (int i = 0; i < 200; i++) {
            under += came[i] <= upperTotal(sellers, known.get(i)) ? 1 : 0;
        }
        assertThat(under / 200.0).isBetween(0.92, 1.0);
    }

    @Test
    void futuresAreWholeAndKeepTheRate() {
        FittedModel model = SlowSellers.usual().fit(range(1, t -> 2.0).get(0), 1).orElseThrow();
        double[][] futures = model.simulate(8000, 4, new SplittableRandom(1));
        double sum = 0;
        for (double[] path : futures) {
            assertThat(Arrays.stream(path)).allMatch(value -> value >= 0 && value == Math.rint(value));
            sum += Arrays.stream(path).sum();
        }
        assertThat(sum / 8000 / 4).isEqualTo(model.level(), within(0.1 * model.level()));
    }

    @Test
    void aHandfulOfSeriesTeachesNothing() {
        double[] one = range(1, t -> 2.0).get(0);
        assertThat(SlowSellers.learned(List.of(one), 7, 7).fit(one, 7).orElseThrow().level())
                .isEqualTo(SlowSellers.usual().fit(one, 7).orElseThrow().level());
    }

    private static List<double[]> range(int series, IntToDoubleFunction rate) {
        SplittableRandom random = new SplittableRandom(12);
        List<double[]> range = new ArrayList<>();
        for (int i = 0; i < series; i++) {
            double[] y = new double[LENGTH];
            Arrays.setAll(y, t -> Counts.poisson(rate.applyAsDouble(t), random));
            range.add(y);
        }
        return range;
    }

    private static double upperTotal(SlowSellers sellers, double[] y) {
        double[] totals = Arrays.stream(sellers.fit(y, 1).orElseThrow().simulate(1000, 10, new SplittableRandom(2)))
                .mapToDouble(path -> Arrays.stream(path).sum()).sorted().toArray();
        return totals[950];
    }
}
