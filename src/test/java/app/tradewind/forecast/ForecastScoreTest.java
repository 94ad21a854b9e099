package app.tradewind.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A ruler that measures wrong praises the wrong method: small cases computed by hand. */
class ForecastScoreTest {

    /** One path below, one above: 95 % intervals reach from the one to the other. */
    private static Forecast between(double low, double mean, double high, int horizon) {
        double[][] paths = new double[2][horizon];
        Arrays.fill(paths[0], low);
        Arrays.fill(paths[1], high);
        double[] means = new double[horizon];
        Arrays.fill(means, mean);
        return new Forecast("a", "none", means, DemandPaths.of(paths), null, null);
    }

    @Test
    void errorsAreScaledByTheHistory() {
        ForecastScore score = new ForecastScore();
        score.add(new double[] {10, 12, 10, 12}, new double[] {14, 20}, between(10, 15, 18, 2), 1);
        assertThat(score.mase()).as("mean of 1 and 5 by a mean step of 2").isEqualTo(1.5, within(1e-12));
        assertThat(score.smape()).isEqualTo((200 * 1 / 29.0 + 200 * 5 / 35.0) / 2, within(1e-12));
        assertThat(score.cover()).as("14 lies inside, 20 does not").isEqualTo(0.5);
    }

    @Test
    void aValueThatHalfOfAllFuturesShareIsCoveredByItsPart() {
        ForecastScore score = new ForecastScore();
        score.add(new double[] {0, 1, 0, 1}, new double[] {0, 1, 7}, between(0, 0.5, 1, 3), 1);
        assertThat(score.cover()).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(score.evenCover()).as("of 0 and of 1, which take half each, one twentieth lies outside; 7 does")
                .isEqualTo((0.95 + 0.95) / 3, within(1e-12));
    }

    @Test
    void theBarItselfScoresOne() {
        double[] x = IntStream.range(0, 48).mapToDouble(t -> 100 + 30 * Math.sin(t * Math.PI / 6) + (t * 7) % 5).toArray();
        double[] y = IntStream.range(48, 60).mapToDouble(t -> 100 + 25 * Math.sin(t * Math.PI / 6)).toArray();
        double[] bar = NaiveTwo.forecast(x, 12, 12);
        Forecast same = new Forecast("a", "naive2", bar, DemandPaths.of(new double[][] {bar}), null, null);
        ForecastScore score = new ForecastScore();
        score.add(x, y, same, 12);
        assertThat(score.owa()).isEqualTo(1, within(1e-12));
        assertThat(NaiveTwo.seasonal(x, 12)).isTrue();
        assertThat(bar[3]).as("the peak of the season comes again").isGreaterThan(bar[9] + 40);
    }

    @Test
    void aSeriesWithoutASeasonKeepsItsLastValue() {
        assertThat(NaiveTwo.forecast(new double[] {3, 9, 4, 1, 7}, 3, 4)).containsOnly(7);
    }
}
