package app.tradewind.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Naive;
import app.tradewind.forecast.pool.SlowSellers;
import app.tradewind.forecast.smoothing.ExponentialSmoothing;
import app.tradewind.forecast.theta.Theta;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RungsTest {

    private static final double[] BRISK = brisk();

    @Test
    @DisplayName("a method that throws while it fits is left out by name, and the others answer")
    void oneFails() {
        Forecast forecast = forecast(new Forecaster(rungs(List.of(throwing("broken", false), new ExponentialSmoothing()))));
        assertThat(forecast.method()).startsWith("ets");
        assertThat(said(forecast)).contains("broken").doesNotContain("contest");
    }

    @Test
    @DisplayName("a contest whose winner throws or gives no number is followed by theta, a broken theta by the last value")
    void theOrderOfFallingBack() {
        Forecast theta = forecast(new Forecaster(rungs(List.of(throwing("broken", true)))));
        assertThat(theta.method()).startsWith("theta");
        assertThat(said(theta)).contains("contest");
        Forecast naive = forecast(new Forecaster(new Rungs(List.of(nothing()), List.of(nothing()),
                List.of(throwing("theta", true), new Naive()))));
        assertThat(naive.method()).isEqualTo("naive");
        assertThat(naive.mean()).containsOnly(BRISK[BRISK.length - 1]);
        assertThat(said(naive)).contains("nothing", "theta");
    }

    @Test
    @DisplayName("one failing series leaves the answers of the others as they are")
    void othersStayAsTheyAre() {
        Rungs broken = rungs(List.of(throwing("broken", true)));
        DemandSeries slow = Histories.weekly("slow", 80, 0.7, 5);
        Forecast beside = new Forecaster(broken).forecast(slow, ForecastSettings.of(8, 1, null));
        assertThat(beside.paths().totals(0, 8))
                .isEqualTo(new Forecaster().forecast(slow, ForecastSettings.of(8, 1, null)).paths().totals(0, 8));
    }

    private static Rungs rungs(List<ForecastMethod> brisk) {
        return new Rungs(brisk, List.of(SlowSellers.usual()), List.of(new Theta(), new Naive()));
    }

    private static Forecast forecast(Forecaster forecaster) {
        return forecaster.forecast(DemandSeries.of("brisk", BRISK, 12), ForecastSettings.of(6, 1, null));
    }

    private static String said(Forecast forecast) {
        return forecast.why().notes().stream().filter(note -> note.code().equals("forecast.note.failed"))
                .map(Words.in(Lang.EN)::say).findFirst().orElse("");
    }

    private static double[] brisk() {
        SplittableRandom random = new SplittableRandom(3);
        double[] units = new double[60];
        Arrays.setAll(units, t -> 50 + 5 * random.nextGaussian());
        return units;
    }

    private static ForecastMethod nothing() {
        return method("nothing", () -> {
            throw new ArrayIndexOutOfBoundsException(7);
        });
    }

    /** @param late whether it fits, and throws only when its futures are drawn */
    private static ForecastMethod throwing(String name, boolean late) {
        return method(name, () -> {
            if (!late) {
                throw new IllegalStateException(name);
            }
            return new Late(name);
        });
    }

    private static ForecastMethod method(String name, Supplier<FittedModel> model) {
        return new ForecastMethod() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<FittedModel> fit(double[] y, int period) {
                return Optional.of(model.get());
            }
        };
    }

    private record Late(String name) implements FittedModel {
        @Override
        public double[] mean(int horizon) {
            double[] mean = new double[horizon];
            Arrays.fill(mean, 50);
            return mean;
        }

        @Override
        public double level() {
            return 50;
        }

        @Override
        public double[] residuals() {
            return new double[0];
        }

        @Override
        public double[][] simulate(int paths, int horizon, SplittableRandom random) {
            throw new IllegalStateException(name);
        }
    }
}
