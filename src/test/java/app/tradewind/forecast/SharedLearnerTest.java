package app.tradewind.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.forecast.cause.Drivers;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SharedLearnerTest {

    private static final int HORIZON = 6;
    private static final int LONG = 40;
    private static final int SHORT = 20;
    private static final ForecastSettings SETTINGS = new ForecastSettings(HORIZON, 200, 1, null);

    /** Months to come, by series. */
    private record World(List<DemandSeries> series, double[][] came) {

        double error(Forecaster forecaster) {
            double error = 0;
            for (int s = 0; s < came.length; s++) {
                double[] mean = forecaster.forecast(series.get(s), SETTINGS).mean();
                for (int h = 0; h < HORIZON; h++) {
                    error += Math.abs(mean[h] - came[s][h]) / HORIZON / came.length / s(s);
                }
            }
            return error;
        }

        private static double s(int s) {
            return level(s);
        }
    }

    private static double level(int s) {
        return 40 + s % 11 * 15;
    }

    /**
     * Two categories with opposite seasons, of which most series are too short to see their own; steps with a low
     * price, known ahead, sell half as much again.
     *
     * @param prices whether prices act and are known
     * @param season swing of the season in shares
     */
    private static World world(int count, boolean prices, double season, double noise, String[] categories) {
        SplittableRandom random = new SplittableRandom(5);
        List<DemandSeries> all = new ArrayList<>();
        double[][] came = new double[count][HORIZON];
        for (int s = 0; s < count; s++) {
            int n = s % 5 == 0 ? LONG : SHORT;
            double[] units = new double[n];
            double[] price = new double[n + HORIZON];
            for (int t = 0; t < n + HORIZON; t++) {
                price[t] = prices && random.nextInt(5) == 0 ? 7 : 10;
                double turn = Math.cos(2 * Math.PI * (t + LONG - n) / 12) * (s % 2 == 0 ? season : -season);
                double value = Math.max(0, level(s) * (1 + turn) * (price[t] < 10 ? 1.5 : 1) * (1 + noise * random.nextGaussian()) + 0.001);
                if (t < n) {
                    units[t] = value;
                } else {
                    came[s][t - n] = value;
                }
            }
            Drivers known = new Drivers(null, null, prices ? price : null, null).in(categories[s % categories.length]);
            all.add(new DemandSeries("s" + s, units, null, 12, null, known));
        }
        return new World(all, came);
    }

    private static List<String> codes(Forecast forecast) {
        return forecast.why().notes().stream().map(Phrase::code).toList();
    }

    @Test
    @DisplayName("Planted: what short series of a category share is in no single history; the gate opens and a fifth of the error goes")
    void wins() {
        World world = world(60, true, 0.5, 0.1, new String[] {"toys", "coats"});
        Forecaster together = Forecaster.of(world.series(), SETTINGS);
        assertThat(together.verdict(false).used()).isTrue();
        assertThat(world.error(together)).isLessThan(0.8 * world.error(new Forecaster()));
        Forecast one = together.forecast(world.series().get(1), SETTINGS);
        assertThat(codes(one)).contains("forecast.note.learner-used").doesNotContain("forecast.note.learner-lost");
        assertThat(one.method()).endsWith("+learner");
        assertThat(one.why().reasons().stream().mapToDouble(reason -> reason.amount()).sum())
                .isCloseTo(Arrays.stream(one.mean()).sum(), org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    @DisplayName("Planted: where each series is a level and noise the gate stays shut, the answer says so and is what it was")
    void loses() {
        World world = world(60, false, 0, 0.2, new String[] {"toys", "coats"});
        Forecaster together = Forecaster.of(world.series(), SETTINGS);
        assertThat(together.verdict(false).used()).isFalse();
        assertThat(together.verdict(false).series()).isGreaterThan(20);
        Forecast one = together.forecast(world.series().get(1), SETTINGS);
        assertThat(codes(one)).contains("forecast.note.learner-lost");
        assertThat(one.mean()).isEqualTo(new Forecaster().forecast(world.series().get(1), SETTINGS).mean());
    }

    @Test
    @DisplayName("The same series teach the same, whatever the order in which they are asked, the threads, or the seed of the futures")
    void same() {
        World world = world(60, true, 0.5, 0.1, new String[] {"toys", "coats"});
        Forecaster one = Forecaster.of(world.series(), SETTINGS);
        Forecaster other = Forecaster.of(world.series(), new ForecastSettings(HORIZON, 200, 99, null));
        double[][] first = world.series().stream().map(series -> one.forecast(series, SETTINGS).mean()).toArray(double[][]::new);
        double[][] second = new double[first.length][];
        IntStream.range(0, first.length).parallel().forEach(s -> second[s] = other.forecast(world.series().get(s), SETTINGS).mean());
        assertThat(second).isDeepEqualTo(first);
    }

    @Test
    @DisplayName("Prices and categories that are not known cost the rest nothing")
    void gaps() {
        World world = world(60, true, 0.5, 0.1, new String[] {"toys", null, "", "coats"});
        List<DemandSeries> some = new ArrayList<>(world.series());
        for (int s = 0; s < some.size(); s += 3) {
            Drivers known = some.get(s).drivers();
            double[] price = known.price().clone();
            Arrays.fill(price, 3, 9, Double.NaN);
            some.set(s, some.get(s).with(s % 2 == 0 ? Drivers.NONE : new Drivers(null, null, price, null).in(known.category())));
        }
        Forecaster together = Forecaster.of(some, SETTINGS);
        assertThat(together.verdict(false).series()).isGreaterThan(20);
        for (DemandSeries series : some) {
            assertThat(Arrays.stream(together.forecast(series, SETTINGS).mean()).allMatch(value -> value >= 0 && Double.isFinite(value))).isTrue();
        }
    }

    @Test
    @DisplayName("One series, or a handful, teach nothing and hear nothing of a learner")
    void alone() {
        World world = world(6, true, 0.5, 0.1, new String[] {"toys"});
        for (int count : new int[] {1, 6}) {
            List<DemandSeries> few = world.series().subList(0, count);
            Forecast forecast = Forecaster.of(few, SETTINGS).forecast(few.get(0), SETTINGS);
            assertThat(codes(forecast)).noneMatch(code -> code.contains("learner"));
            assertThat(forecast.mean()).isEqualTo(new Forecaster().forecast(few.get(0), SETTINGS).mean());
        }
    }

    @Test
    @DisplayName("A learner that breaks off is named, and the answer is the one without it")
    void failed() {
        SharedLearner broken = SharedLearner.of(Collections.singletonList(new SharedLearner.Known(null, null)), HORIZON);
        assertThat(broken.verdict(false).used()).isFalse();
        assertThat(broken.verdict(true).said().code()).isEqualTo("forecast.note.learner-failed");
    }
}
