package app.tradewind.forecast.brisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BriskMethodsTest {

    private static final int[] PERIODS = {1, 4, 7, 12, 52};

    @Test
    void everyLengthAndSeasonIsCarriedWithoutAbsurdNumbers() {
        SplittableRandom random = new SplittableRandom(21);
        for (int round = 0; round < 40; round++) {
            int period = PERIODS[round % PERIODS.length];
            double[] y = series(random, 5 + random.nextInt(round % 4 == 0 ? 160 : 40), period);
            Forecast forecast = new Forecaster().forecast(DemandSeries.of("s" + round, y, period), ForecastSettings.of(6, 1, null));
            DemandPaths paths = forecast.paths();
            double most = Arrays.stream(y).max().orElseThrow();
            for (int h = 0; h < 6; h++) {
                assertThat(forecast.mean()[h]).isBetween(0.0, 3 * most);
                assertThat(paths.quantile(h, 0.025)).isNotNegative();
                assertThat(paths.quantile(h, 0.975)).isGreaterThan(paths.quantile(h, 0.025)).isLessThanOrEqualTo(5 * most);
            }
        }
    }

    /** Thirteen points: the range has to be wider than that of the noise, and not by much. */
    @Test
    void aQuarterOfWeeksGivesARangeOfTheSizeOfItsNoise() {
        double wide = 0;
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] y = random.doubles(13).map(value -> 100 + 10 * Math.sqrt(12) * (value - 0.5)).toArray();
            DemandPaths paths = new Forecaster().forecast(DemandSeries.of("short", y, 52), ForecastSettings.of(4, 1, null)).paths();
            wide += (paths.quantile(0, 0.975) - paths.quantile(0, 0.025)) / 20;
        }
        assertThat(wide).isBetween(35.0, 80.0);
    }

    /** Fits of the least squares kind know no unit: ten times the demand is ten times the forecast. */
    @Test
    void theUnitDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(4);
        for (int period : PERIODS) {
            double[] y = series(random, 120, period);
            double[] tenfold = Arrays.stream(y).map(value -> 10 * value).toArray();
            for (ForecastMethod method : BriskMethods.of(y, period)) {
                FittedModel one = method.fit(y, period).orElse(null);
                if (one != null) {
                    double there = method.fit(tenfold, period).orElseThrow().mean(3)[2];
                    assertThat(there).as(one.name()).isCloseTo(10 * one.mean(3)[2], within(0.02 * there));
                }
            }
        }
    }

    @Test
    void manySeasonsTrustTheLastOnes() {
        double[] days = series(new SplittableRandom(2), 400, 7);
        assertThat(BriskMethods.of(days, 7)).hasSize(4);
        assertThat(BriskMethods.of(Arrays.copyOf(days, 60), 7)).hasSize(6);
        assertThat(BriskMethods.of(days, 52)).hasSize(5);
        assertThat(BriskMethods.of(Arrays.copyOf(days, 100), 52)).hasSize(6);
    }

    private static double[] series(SplittableRandom random, int n, int period) {
        double level = Math.exp(2 + 6 * random.nextDouble());
        double[] y = new double[n];
        for (int t = 0; t < n; t++) {
            level *= Math.exp(0.03 * random.nextGaussian());
            y[t] = 4 + level * (1 + 0.4 * Math.sin(2 * Math.PI * t / period)) * Math.exp(0.2 * random.nextGaussian());
        }
        return y;
    }
}
