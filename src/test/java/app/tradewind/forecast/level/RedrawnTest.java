package app.tradewind.forecast.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RedrawnTest {

    private static final double LEVEL = 0.2;

    @Test
    @DisplayName("pieces keep their mean, a week varies as told, and a total by the level of its future too")
    void pieces() {
        Forecast forecast = forecast(t -> 20 + t % 3);
        DemandPaths paths = Redrawn.of(forecast, 3, LEVEL, 4).paths();
        double mean = forecast.mean()[0];
        assertThat(paths.whole()).isTrue();
        assertThat(paths.count()).isEqualTo(forecast.paths().count());
        assertThat(paths.mean(0)).isEqualTo(mean, within(0.08 * mean));
        assertThat(variance(paths, 0, 1)).isEqualTo(3 * mean + LEVEL * LEVEL * mean * mean, within(0.25 * 3 * mean));
        double total = Arrays.stream(forecast.mean()).sum();
        assertThat(variance(paths, 0, 13)).isEqualTo(3 * total + LEVEL * LEVEL * total * total, within(0.2 * LEVEL * LEVEL * total * total));
    }

    @Test
    @DisplayName("what is not counted in pieces stays so, and never falls under zero")
    void measures() {
        Forecast forecast = forecast(t -> 2.5 + 0.1 * (t % 7));
        DemandPaths paths = Redrawn.of(forecast, 0.4, LEVEL, 4).paths();
        double mean = forecast.mean()[0];
        assertThat(paths.whole()).isFalse();
        assertThat(paths.mean(0)).isEqualTo(mean, within(0.08 * mean));
        assertThat(paths.quantile(0, 0.001)).isNotNegative();
    }

    @Test
    @DisplayName("the same seed draws the same futures")
    void seeded() {
        Forecast forecast = forecast(t -> 20 + t % 3);
        assertThat(Redrawn.of(forecast, 3, LEVEL, 4).paths().totals(0, 13)).isEqualTo(Redrawn.of(forecast, 3, LEVEL, 4).paths().totals(0, 13));
    }

    private interface Week {
        double units(int t);
    }

    private static Forecast forecast(Week week) {
        double[] units = new double[60];
        Arrays.setAll(units, week::units);
        return new Forecaster().forecast(DemandSeries.of("A", units, 52), ForecastSettings.of(13, 1, null));
    }

    private static double variance(DemandPaths paths, int from, int to) {
        double[] totals = paths.totals(from, to);
        double mean = Arrays.stream(totals).average().orElseThrow();
        return Arrays.stream(totals).map(total -> (total - mean) * (total - mean)).average().orElseThrow();
    }
}
