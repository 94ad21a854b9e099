package app.tradewind.forecast.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.Naive;
import app.tradewind.forecast.method.SeasonalNaive;
import app.tradewind.forecast.method.Seasons;
import app.tradewind.forecast.theta.Theta;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeasonTest {

    private static final double[] SHAPE = {0.5, 0.8, 1.2, 1.5};

    @Test
    void aSteadySeasonIsPutBackWhereItBelongs() {
        double[] y = seasons(30, 0);

        double[] mean = new Steady(new Theta()).fit(y, 4).orElseThrow().mean(4);

        for (int h = 0; h < 4; h++) {
            assertThat(mean[h]).isCloseTo(100 * SHAPE[(30 + h) % 4], within(3.0));
        }
    }

    @Test
    void aSeasonThatHasMovedIsFollowed() {
        double[] y = seasons(80, 2);

        FittedModel steady = new Steady(new Theta()).fit(y, 4).orElseThrow();
        FittedModel following = new Following(new Theta()).fit(y, 4).orElseThrow();

        assertThat(off(following)).isLessThan(0.3 * off(steady));
    }

    /** Miller and Williams (2003): where months differ by chance alone, next to nothing is left of a season. */
    @Test
    void aSeasonOfChanceIsShrunk() {
        SplittableRandom random = new SplittableRandom(6);
        double[] y = new double[60];
        Arrays.setAll(y, t -> 100 + 10 * random.nextGaussian());

        double[] raw = Seasons.indices(y, 12, true);
        FittedModel model = new Steady(new Theta()).fit(y, 12).orElseThrow();
        double[] mean = model.mean(12);
        double[] flat = model.unseasoned(12);

        double before = 0;
        double after = 0;
        for (int h = 0; h < 12; h++) {
            before += Math.abs(raw[h] - 1);
            after += Math.abs(mean[h] / flat[h] - 1);
        }
        assertThat(after).isLessThan(0.5 * before);
    }

    @Test
    void stepsAndSumsAgreeWhereBothAreRight() {
        double[] y = seasons(80, 0);

        double[] alone = new Following(new Theta()).fit(y, 4).orElseThrow().mean(6);
        FittedModel together = new Aggregated(new Following(new Theta())).fit(y, 4).orElseThrow();

        assertThat(together.name()).endsWith("+sums");
        for (int h = 0; h < 6; h++) {
            assertThat(together.mean(6)[h]).isCloseTo(alone[h], within(3.0));
        }
    }

    /** By hand: steps 10 and 20, their sum 40; least squares with weights 1, 1, 1/2 gives 12.5 and 22.5. */
    @Test
    void aSumIsSharedByLeastSquares() {
        FittedModel steps = new SeasonalNaive().fit(new double[] {1, 2, 10, 20}, 2).orElseThrow();
        FittedModel sums = new Naive().fit(new double[] {9, 40}, 1).orElseThrow();

        double[] agreed = new Reconciled(2, new int[] {1, 2}, List.of(steps, sums)).mean(3);

        assertThat(agreed).containsExactly(new double[] {12.5, 22.5, 12.5}, within(1e-9));
    }

    @Test
    void squareRootsComeBackAsSquares() {
        double[] y = {4, 9, 16, 25};
        FittedModel model = new Rooted(new Naive()).fit(y, 1).orElseThrow();

        assertThat(model.mean(2)).containsExactly(25, 25);
        assertThat(model.residuals()).containsExactly(new double[] {5, 7, 9}, within(1e-9));
        assertThat(new Rooted(new Naive()).fit(new double[] {1, -1, 2}, 1)).isEmpty();
        for (double[] path : model.simulate(50, 8, new SplittableRandom(1))) {
            assertThat(Arrays.stream(path).min().orElseThrow()).isNotNegative();
        }
    }

    @Test
    void theLevelIsToldWithoutTheSeason() {
        FittedModel model = new Following(new Theta()).fit(seasons(40, 0), 4).orElseThrow();

        assertThat(model.level()).isCloseTo(100, within(3.0));
        assertThat(model.unseasoned(4)[1]).isCloseTo(100, within(4.0));
        assertThat(model.residuals()).hasSize(40);
    }

    /** A hundred a step by the season's shape, which moves on by some steps in the middle. */
    private static double[] seasons(int n, int moved) {
        double[] y = new double[n];
        for (int t = 0; t < n; t++) {
            y[t] = 100 * SHAPE[(t + (t >= n / 2 ? moved : 0)) % 4] + t * 5 % 3 - 1;
        }
        return y;
    }

    private static double off(FittedModel model) {
        double[] mean = model.mean(4);
        double off = 0;
        for (int h = 0; h < 4; h++) {
            off += Math.abs(mean[h] - 100 * SHAPE[(80 + h + 2) % 4]);
        }
        return off;
    }
}
