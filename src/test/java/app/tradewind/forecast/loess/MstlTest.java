package app.tradewind.forecast.loess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.AirPassengers;
import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.Naive;
import app.tradewind.forecast.theta.Theta;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MstlTest {

    private static final int[] STEPS = {0, 1, 5, 77, 130, 143};

    @Test
    @DisplayName("airline passengers in parts, as statsmodels 0.15: STL(y, 12, seasonal=11, seasonal_deg=0), two inner rounds")
    void stl() {
        Stl.Parts parts = new Stl(12, 11).of(AirPassengers.values());
        double[] season = {-16.996709, -17.202344, 18.880706, 36.261873, -74.427832, -44.0678};
        double[] trend = {123.179253, 123.676958, 126.3227, 281.637269, 446.46244, 496.609992};
        for (int i = 0; i < STEPS.length; i++) {
            assertThat(parts.season()[STEPS[i]]).isCloseTo(season[i], within(2e-6));
            assertThat(parts.trend()[STEPS[i]]).isCloseTo(trend[i], within(2e-6));
        }
    }

    @Test
    @DisplayName("two seasons of them, as statsmodels 0.15: MSTL(y, (4, 12), (11, 15), iterate=2)")
    void mstl() {
        Decomposition parts = Decomposition.of(AirPassengers.values(), 4, 12);
        double[][] seasons = {{-3.658396, -14.924093}, {-3.072839, -15.36618}, {-3.173145, 28.86457}, {-8.006721, 44.127849},
            {4.678912, -74.747763}, {21.340932, -54.336755}};
        double[] trend = {123.113885, 123.572642, 126.313601, 281.748798, 446.404082, 495.775181};
        for (int i = 0; i < STEPS.length; i++) {
            assertThat(parts.seasons()[0][STEPS[i]]).isCloseTo(seasons[i][0], within(2e-6));
            assertThat(parts.seasons()[1][STEPS[i]]).isCloseTo(seasons[i][1], within(2e-6));
            assertThat(parts.trend()[STEPS[i]]).isCloseTo(trend[i], within(2e-6));
        }
    }

    @Test
    @DisplayName("the parts add up to the history")
    void addUp() {
        double[] y = days(900, 5);
        Decomposition parts = Decomposition.of(y, 7, 365);
        for (int t = 0; t < y.length; t++) {
            assertThat(parts.seasons()[0][t] + parts.seasons()[1][t] + parts.trend()[t] + parts.remainder()[t])
                    .isCloseTo(y[t], within(1e-9));
        }
    }

    @Test
    @DisplayName("the weekdays and the year that were planted are found, and told ahead")
    void twoSeasons() {
        double[] y = days(4 * 365, 4);
        FittedModel model = Mstl.days(new Theta()).fit(y, 7).orElseThrow();
        FittedModel week = new Mstl(new Theta()).fit(y, 7).orElseThrow();
        double[] mean = model.mean(120);
        double[] weekOnly = week.mean(120);
        double off = 0;
        double offWeekOnly = 0;
        for (int h = 0; h < 120; h++) {
            double planted = 200 + week(y.length + h) + year(y.length + h);
            off += Math.abs(mean[h] - planted) / 120;
            offWeekOnly += Math.abs(weekOnly[h] - planted) / 120;
        }
        assertThat(model.name()).startsWith("mstl(7,365)");
        assertThat(off).isLessThan(4);
        assertThat(offWeekOnly).isGreaterThan(20);
    }

    @Test
    @DisplayName("futures carry the seasons; a season that is not known twice is left out")
    void futures() {
        double[] y = days(400, 3);
        FittedModel model = Mstl.days(new Naive()).fit(y, 7).orElseThrow();
        assertThat(model.name()).startsWith("mstl(7)");
        double[][] futures = model.simulate(2000, 7, new SplittableRandom(1));
        double[] mean = model.mean(7);
        for (int h = 0; h < 7; h++) {
            double sum = 0;
            for (double[] path : futures) {
                sum += path[h] / futures.length;
            }
            assertThat(sum).isCloseTo(mean[h], within(2.0));
        }
        assertThat(new Mstl(new Naive()).fit(new double[] {1, 2, 3, 4, 5}, 4).orElseThrow().mean(2)).containsExactly(5, 5);
    }

    private static double[] days(int n, double noise) {
        SplittableRandom random = new SplittableRandom(8);
        double[] y = new double[n];
        for (int t = 0; t < n; t++) {
            y[t] = 200 + week(t) + year(t) + noise * random.nextGaussian();
        }
        return y;
    }

    private static double week(int t) {
        return new double[] {-30, -10, 0, 5, 10, 40, -15}[t % 7];
    }

    private static double year(int t) {
        return 50 * Math.sin(2 * Math.PI * t / 365);
    }
}
