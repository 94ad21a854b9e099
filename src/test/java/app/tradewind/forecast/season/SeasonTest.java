package app.tradewind.forecast.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.theta.Theta;
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
