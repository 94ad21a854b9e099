package app.tradewind.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Croston (1972), Syntetos and Boylan (2005), Teunter, Syntetos and Babai (2011): worked by hand, weight 0.1. */
class IntermittentTest {

    private static final double[] Y = {0, 0, 3, 0, 0, 0, 5, 0, 2, 0, 0, 0, 0, 4, 0};

    @Test
    @DisplayName("Croston's rate, the corrected rate and the fading rate of one small history")
    void rates() {
        assertThat(rate(new Croston(0.1, false))).isEqualTo(0.9940457537, within(1e-9));
        assertThat(rate(new Croston(0.1, true))).isEqualTo(0.944343466, within(1e-9));
        assertThat(rate(new Tsb(0.1, 0.1))).isEqualTo(0.6801839332, within(1e-9));
    }

    @Test
    void aHistoryOfZerosHasNoCrostonRateButACountModelThatAllowsForASale() {
        double[] zeros = new double[20];
        assertThat(new Croston().fit(zeros, 1)).isEmpty();
        FittedModel model = new CountSmoothing().fit(zeros, 1).orElseThrow();
        assertThat(model.mean(1)[0]).isBetween(0.0, 0.05);
        double most = Arrays.stream(model.simulate(2000, 12, new SplittableRandom(1)))
                .flatMapToDouble(Arrays::stream).max().orElseThrow();
        assertThat(most).isBetween(1.0, 50.0);
    }

    @Test
    void countsSpreadWiderThanPoissonWhereTheHistoryDoes() {
        SplittableRandom random = new SplittableRandom(2);
        double[] calm = new double[60];
        double[] wild = new double[60];
        for (int t = 0; t < 60; t++) {
            calm[t] = Counts.poisson(4, random);
            wild[t] = Counts.negativeBinomial(4, 0.4, random);
        }
        assertThat(upper(wild)).isGreaterThan(1.5 * upper(calm));
    }

    @Test
    void theMeanOfTheFuturesIsTheMean() {
        FittedModel model = new CountSmoothing().fit(Y, 1).orElseThrow();
        double mean = Arrays.stream(model.simulate(40_000, 4, new SplittableRandom(5)))
                .mapToDouble(path -> path[3]).average().orElseThrow();
        assertThat(mean).isEqualTo(model.mean(4)[3], within(0.06));
    }

    @Test
    void negativeBinomialDrawsHaveTheirMoments() {
        SplittableRandom random = new SplittableRandom(9);
        double[] draws = new double[40_000];
        Arrays.setAll(draws, i -> Counts.negativeBinomial(3, 2, random));
        double mean = Arrays.stream(draws).average().orElseThrow();
        double variance = Arrays.stream(draws).map(d -> (d - mean) * (d - mean)).average().orElseThrow();
        assertThat(mean).isEqualTo(3, within(0.06));
        assertThat(variance).isEqualTo(3 + 9 / 2.0, within(0.3));
    }

    private static double rate(ForecastMethod method) {
        return method.fit(Y, 1).orElseThrow().mean(1)[0];
    }

    private static double upper(double[] y) {
        double[] last = Arrays.stream(new CountSmoothing().fit(y, 1).orElseThrow()
                .simulate(3000, 1, new SplittableRandom(3))).mapToDouble(path -> path[0]).sorted().toArray();
        return last[(int) (0.975 * last.length)];
    }
}
