package app.tradewind.stock.censored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** Demand that was cut off by the stock is found again; demand that was not is left as it is. */
class CensoredPropertyTest {

    @Test
    void ratesCutOffByTheStockAreFoundAgain() {
        SplittableRandom random = new SplittableRandom(7);
        var poisson = PoissonDistribution.of(6).createSampler(random::nextLong);
        var normal = NormalDistribution.of(50, 10).createSampler(random::nextLong);
        double[] pieces = new double[2000];
        double[] weights = new double[2000];
        boolean[] out = new boolean[2000];
        boolean[] over = new boolean[2000];
        for (int t = 0; t < 2000; t++) {
            int stock = 3 + random.nextInt(8);
            int wanted = poisson.sample();
            out[t] = wanted >= stock;
            pieces[t] = Math.min(wanted, stock);
            double asked = normal.sample();
            over[t] = asked > 55;
            weights[t] = Math.min(asked, 55);
        }
        assertThat(Arrays.stream(pieces).average().orElseThrow()).isLessThan(5.2);
        assertThat(CensoredPoisson.rate(pieces, out)).isEqualTo(6, within(0.2));
        assertThat(CensoredNormal.of(weights, over).mean()).isEqualTo(50, within(0.8));
        assertThat(CensoredNormal.of(weights, over).sd()).isEqualTo(10, within(0.8));
        assertThat(KaplanMeier.quantile(KaplanMeier.of(pieces, out), 0.5)).isEqualTo(6);
    }

    @Test
    void withoutStockOutsAllSayTheMean() {
        double[] sales = {3, 5, 4, 8};
        boolean[] none = new boolean[4];
        assertThat(CensoredPoisson.rate(sales, none)).isEqualTo(5, within(1e-6));
        assertThat(CensoredNormal.of(sales, none).mean()).isEqualTo(5, within(1e-9));
        assertThat(StockedRate.of(sales, new double[] {1, 1, 1, 1})).isEqualTo(5);
    }

    @Test
    void whereEveryPeriodRanOutNothingIsGuessed() {
        double[] sales = {3, 5};
        boolean[] all = {true, true};
        assertThat(CensoredPoisson.rate(sales, all)).isNaN();
        assertThat(CensoredNormal.of(sales, all).mean()).isNaN();
        assertThat(KaplanMeier.quantile(KaplanMeier.of(sales, all), 0.5)).isNaN();
        assertThat(StockedRate.of(sales, new double[] {0, 0})).isNaN();
    }
}
