package app.tradewind.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever comes in: an answer comes out that is a number, not negative, in order, and within its own bounds. */
class AwkwardSeriesTest {

    private static final int HORIZON = 6;
    private static final double[] LEVELS = {0.025, 0.05, 0.1, 0.5, 0.9, 0.95, 0.975};
    private static final int[] PERIODS = {1, 4, 7, 12, 52, 365};

    @Test
    @DisplayName("of two hundred seeded histories, each awkward in its own way, none breaks the rules")
    void nothingBreaksTheRules() {
        SplittableRandom random = new SplittableRandom(2026);
        for (int trial = 0; trial < 200; trial++) {
            DemandSeries series = any(random, trial);
            Forecast forecast = new Forecaster().forecast(series, new ForecastSettings(HORIZON, 200, trial, null));
            if (IntStream.range(0, series.length()).anyMatch(t -> Math.abs(series.units()[t]) <= 1e15
                    && (series.stocked() == null || !(series.stocked()[t] < 0.5)))) {
                check(forecast, series.id() + " " + Arrays.toString(series.units()));
            } else {
                assertThat(forecast.mean()).containsOnly(Double.NaN);
            }
        }
    }

    @Test
    @DisplayName("a slip of the keyboard counts as not known")
    void hugeValues() {
        double[] units = {10, 12, 11, 1e300, 9, 10, 11, 12, Double.POSITIVE_INFINITY, 10, 11, -1e300, 12, 10};
        Forecast forecast = new Forecaster().forecast(DemandSeries.of("huge", units, 1), ForecastSettings.of(HORIZON, 1, null));
        assertThat(forecast.mean()[0]).isEqualTo(10.8, within(1.5));
        assertThat(forecast.why().notes()).anyMatch(note -> note.code().equals("forecast.note.missing"));
    }

    private static void check(Forecast forecast, String of) {
        DemandPaths paths = forecast.paths();
        double low = 0;
        double high = 0;
        for (int step = 0; step < HORIZON; step++) {
            assertThat(forecast.mean()[step]).as(of).isFinite().isNotNegative();
            double before = 0;
            for (double level : LEVELS) {
                double quantile = paths.quantile(step, level);
                assertThat(quantile).as(of).isFinite().isGreaterThanOrEqualTo(before);
                before = quantile;
            }
            low += least(paths, step);
            high += most(paths, step);
        }
        double[] totals = paths.totals(0, HORIZON);
        double slack = 1e-9 * (1 + high);
        assertThat(totals[0]).as(of).isGreaterThanOrEqualTo(low - slack);
        assertThat(totals[totals.length - 1]).as(of).isLessThanOrEqualTo(high + slack);
        double sum = Arrays.stream(forecast.mean()).sum();
        assertThat(forecast.why().total()).as(of).isEqualTo(sum, within(1e-6 * (1 + sum)));
    }

    private static double least(DemandPaths paths, int step) {
        double least = Double.MAX_VALUE;
        for (int s = 0; s < paths.count(); s++) {
            least = Math.min(least, paths.at(s, step));
        }
        return least;
    }

    private static double most(DemandPaths paths, int step) {
        double most = 0;
        for (int s = 0; s < paths.count(); s++) {
            most = Math.max(most, paths.at(s, step));
        }
        return most;
    }

    private static DemandSeries any(SplittableRandom random, int trial) {
        double[] units = new double[1 + random.nextInt(trial % 5 == 0 ? 6 : 150)];
        double scale = Math.pow(10, random.nextInt(14) - 2);
        int kind = random.nextInt(10);
        for (int t = 0; t < units.length; t++) {
            units[t] = switch (kind) {
                case 0 -> 0;
                case 1 -> scale;
                case 2 -> random.nextInt(9) == 0 ? Math.rint(scale) : 0;
                case 3 -> scale * random.nextGaussian();
                case 4 -> scale * Math.exp(4 * random.nextGaussian());
                case 5 -> t == units.length / 2 ? 1e15 : random.nextInt(3);
                case 6 -> random.nextInt(3) == 0 ? Double.NaN : random.nextInt(5);
                case 7 -> t < units.length - 2 ? 0 : scale;
                case 8 -> Math.pow(1.3, t) * scale;
                default -> random.nextInt(7) == 0 ? 1e300 : random.nextInt(20) == 0 ? Double.NEGATIVE_INFINITY : 5 + random.nextInt(4);
            };
        }
        double[] stocked = trial % 4 == 0 ? shares(units.length, random) : null;
        LocalDate first = trial % 3 == 0 ? LocalDate.of(2024, 1, 1) : null;
        return new DemandSeries("trial " + trial, units, stocked, PERIODS[random.nextInt(PERIODS.length)], first);
    }

    private static double[] shares(int length, SplittableRandom random) {
        double[] shares = new double[length];
        for (int t = 0; t < length; t++) {
            shares[t] = new double[] {0, 0.3, 1, Double.NaN, 1e-9, 0.9}[random.nextInt(6)];
        }
        return shares;
    }
}
