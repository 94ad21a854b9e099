package app.tradewind.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.Calibration.Held;
import app.tradewind.forecast.Calibration.Prior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final int LONG = 100_000;

    @Test
    @DisplayName("many histories whose errors are twice as wide as their futures widen what is believed of the next")
    void learned() {
        Prior wide = Prior.of(held(400, 2));
        assertThat(wide.steps()).isEqualTo(2, within(0.2));
        assertThat(wide.total()).isEqualTo(2, within(0.2));
        Prior narrow = Prior.of(held(400, 0.5));
        assertThat(narrow.steps()).isLessThan(0.6);
        assertThat(narrow.total()).isLessThan(0.65);
    }

    @Test
    @DisplayName("few histories teach nothing, and a dozen no more than a part of the way")
    void fewTeachLittle() {
        assertThat(Prior.of(held(7, 2))).isEqualTo(Prior.USUAL);
        assertThat(Prior.of(held(12, 2)).steps()).isBetween(Prior.USUAL.steps(), 1.4);
        List<Held> untried = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            untried.add(new Held(20, new double[0], new double[0]));
        }
        assertThat(Prior.of(untried)).isEqualTo(Prior.USUAL);
    }

    @Test
    @DisplayName("the futures of a series are moved by what is believed and by its own origins")
    void applied() {
        Held none = new Held(LONG, new double[0], new double[0]);
        assertThat(spread(Calibration.of(none, new Prior(1, 1)))).isEqualTo(spread(null), within(1e-3));
        assertThat(spread(Calibration.of(none, new Prior(2, 2)))).isEqualTo(2 * spread(null), within(1e-3));
        Held calm = new Held(LONG, new double[] {0.2, 0.1, 0.3}, new double[] {0.1, 0.2, -0.1});
        assertThat(spread(Calibration.of(calm, new Prior(1, 1)))).isLessThan(0.9 * spread(null));
    }

    /** Standard deviation of the first of four steps, of normal futures that were calibrated. */
    private static double spread(Calibration calibration) {
        SplittableRandom random = new SplittableRandom(5);
        double[][] paths = new double[500][4];
        for (double[] path : paths) {
            Arrays.setAll(path, h -> 10 + random.nextGaussian());
        }
        if (calibration != null) {
            calibration.apply(new double[] {10, 10, 10, 10}, paths);
        }
        return Math.sqrt(Arrays.stream(paths).mapToDouble(path -> (path[0] - 10) * (path[0] - 10)).average().orElseThrow());
    }

    /** @param wide standard deviation of the distances, of which 1 is right */
    private static List<Held> held(int histories, double wide) {
        SplittableRandom random = new SplittableRandom(histories);
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < histories; i++) {
            double[] steps = new double[18];
            double[] totals = new double[3];
            Arrays.setAll(steps, k -> Math.abs(wide * random.nextGaussian()));
            Arrays.setAll(totals, k -> wide * random.nextGaussian());
            held.add(new Held(LONG, steps, totals));
        }
        return held;
    }
}
