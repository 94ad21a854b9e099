package app.tradewind.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.cause.Cause;
import app.tradewind.forecast.cause.Parts;
import app.tradewind.forecast.count.Counts;
import app.tradewind.forecast.level.Moved;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SteadyLevelTest {

    private final ForecastSettings settings = ForecastSettings.of(13, 1, null);

    @Test
    @DisplayName("an irregular seller's level lies half way to the half year's mean for orders, futures with it, and that is said")
    void irregular() {
        Forecast forecast = new Forecaster().forecast(DemandSeries.of("A", fading(), 52), settings);
        assertThat(forecast.method()).startsWith("slow");
        double level = forecast.parts().level()[0];
        double halfYear = forecast.parts().halfYear();
        assertThat(halfYear).isEqualTo(Arrays.stream(fading(), 34, 60).average().orElseThrow(), within(halfYear * 0.25));
        Forecast steady = SteadyLevel.of(forecast, 1);
        double factor = Math.min(2.5, (1 + halfYear / level) / 2);
        assertThat(steady.mean()[0]).isEqualTo(forecast.mean()[0] * factor, within(1e-9));
        assertThat(steady.paths().mean(0) / forecast.paths().mean(0)).isEqualTo(factor, within(0.1));
        assertThat(SteadyLevel.note(forecast)).isNotNull();
    }

    @Test
    @DisplayName("one of a shop that sells every month lies three quarters at the year's mean and spreads as its kind does")
    void monthly() {
        SplittableRandom random = new SplittableRandom(9);
        List<DemandSeries> shop = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double mean = 1 + random.nextInt(6);
            double[] units = new double[60];
            Arrays.setAll(units, t -> Counts.negativeBinomial(mean, mean, random));
            shop.add(DemandSeries.of("S" + i, units, 52));
        }
        Forecaster forecaster = Forecaster.of(shop, settings);
        int moved = 0;
        for (DemandSeries one : shop) {
            Forecast forecast = forecaster.forecast(one, settings);
            Parts.Past past = forecast.parts().past();
            if (forecast.method().startsWith("slow") && past.perMean() > 0) {
                Forecast steady = SteadyLevel.of(forecast, 1);
                double factor = Math.min(2.5, Math.max(0.4, 0.25 + 0.75 * past.year() / forecast.parts().level()[0]));
                assertThat(steady.mean()[0]).isEqualTo(forecast.mean()[0] * factor, within(1e-9));
                assertThat(steady.paths().whole()).isTrue();
                assertThat(SteadyLevel.note(forecast).code()).isEqualTo("rehearse.steadied-year");
                moved++;
            }
        }
        assertThat(moved).isGreaterThan(20);
    }

    @Test
    @DisplayName("regular sellers, new ones and what a person changed stay as they are")
    void others() {
        double[] regular = new double[60];
        Arrays.setAll(regular, t -> 100 + t % 4);
        Forecast brisk = new Forecaster().forecast(DemandSeries.of("B", regular, 52), settings);
        assertThat(SteadyLevel.of(brisk, 1)).isSameAs(brisk);
        Forecast fresh = new Forecaster().forecast(DemandSeries.of("C", Arrays.copyOf(fading(), 9), 52), settings);
        assertThat(SteadyLevel.of(fresh, 1)).isSameAs(fresh);
        Forecast slow = new Forecaster().forecast(DemandSeries.of("A", fading(), 52), settings);
        Forecast changed = Moved.to(slow, new double[] {9, 9, 9}, Cause.Kind.CHANGED, 1);
        assertThat(SteadyLevel.of(changed, 1)).isSameAs(changed);
        assertThat(SteadyLevel.note(changed)).isNull();
    }

    /** Sells in every other week, less and less. */
    private static double[] fading() {
        SplittableRandom random = new SplittableRandom(4);
        double[] units = new double[60];
        Arrays.setAll(units, t -> random.nextBoolean() ? 0 : Math.rint((60 - t) * random.nextDouble()));
        return units;
    }
}
