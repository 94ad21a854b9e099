package app.tradewind.forecast.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.theta.Theta;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExponentialSmoothingTest {

    @Test
    void aStraightLineIsContinued() {
        double[] y = new double[40];
        Arrays.setAll(y, t -> 10 + 2 * t);
        double[] mean = fit(y, 1).mean(5);
        assertThat(mean[4]).isEqualTo(10 + 2 * 44, within(1.5));
    }

    @Test
    void noiseAroundALevelHasNoTrend() {
        SplittableRandom random = new SplittableRandom(4);
        double[] y = new double[80];
        Arrays.setAll(y, t -> 100 + 5 * random.nextGaussian());
        FittedModel model = fit(y, 1);
        assertThat(model.name()).contains(",N,N)");
        assertThat(model.mean(10)[9]).isEqualTo(100, within(4.0));
    }

    @Test
    void aSeasonThatGrowsWithTheLevelIsMultiplied() {
        SplittableRandom random = new SplittableRandom(8);
        double[] y = new double[96];
        Arrays.setAll(y, t -> (50 + 3 * t) * (1 + 0.5 * Math.sin(2 * Math.PI * t / 12)) * (1 + 0.02 * random.nextGaussian()));
        FittedModel model = fit(y, 12);
        assertThat(model.name()).endsWith(",M)");
        double[] mean = model.mean(12);
        assertThat(mean[3]).isEqualTo((50 + 3 * 99) * 1.5, within(25.0));
        assertThat(mean[9]).isEqualTo((50 + 3 * 105) * 0.5, within(15.0));
    }

    @Test
    void smoothingWeightsAreFoundAgain() {
        // An ANN process with weight 0.3: the variance of its forecast grows with 1 + (h − 1)·0.3².
        SplittableRandom random = new SplittableRandom(12);
        double[] y = new double[400];
        double level = 1000;
        for (int t = 0; t < y.length; t++) {
            double error = 10 * random.nextGaussian();
            y[t] = level + error;
            level += 0.3 * error;
        }
        double[][] paths = fit(y, 1).simulate(8000, 20, random);
        assertThat(sd(paths, 0)).isEqualTo(10, within(1.2));
        assertThat(sd(paths, 19)).isEqualTo(10 * Math.sqrt(1 + 19 * 0.09), within(2.5));
    }

    @Test
    void tooShortOrNotPositiveHistoriesDoNotFail() {
        assertThat(new ExponentialSmoothing().fit(new double[] {3, 4}, 12)).isEmpty();
        assertThat(new ExponentialSmoothing().fit(new double[30], 12)).isPresent();
        assertThat(new Theta().fit(new double[] {1, 2, 3}, 12)).isEmpty();
    }

    @Test
    void thetaFollowsHalfOfATrendOrMoreAndKeepsTheSeason() {
        double[] y = new double[72];
        Arrays.setAll(y, t -> (100 + t) * (t % 12 == 11 ? 2 : 1));
        FittedModel model = new Theta().fit(y, 12).orElseThrow();
        double[] mean = model.mean(12);
        assertThat(mean[11] / mean[10]).isEqualTo(2, within(0.15));
        assertThat(mean[10]).isBetween(168.0, 190.0);
    }

    private static double sd(double[][] paths, int step) {
        double mean = Arrays.stream(paths).mapToDouble(path -> path[step]).average().orElseThrow();
        return Math.sqrt(Arrays.stream(paths).mapToDouble(path -> (path[step] - mean) * (path[step] - mean)).average().orElseThrow());
    }

    private static FittedModel fit(double[] y, int period) {
        return new ExponentialSmoothing().fit(y, period).orElseThrow();
    }
}
