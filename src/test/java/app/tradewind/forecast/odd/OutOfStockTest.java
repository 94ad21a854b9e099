package app.tradewind.forecast.odd;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.count.Counts;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutOfStockTest {

    private static final int WEEKS = 78;

    @Test
    @DisplayName("three empty weeks amid eight pieces a week are found, and no others")
    void aPlantedGapIsFound() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] units = poisson(8, random);
            int gap = 13 + random.nextInt(WEEKS - 28);
            Arrays.fill(units, gap, gap + 3, 0);
            double[] found = OutOfStock.shares(units, null);
            for (int week = 0; week < WEEKS; week++) {
                assertThat(found[week] == 0).as("seed %d, week %d", seed, week).isEqualTo(week >= gap && week < gap + 3);
            }
        }
    }

    @Test
    @DisplayName("the empty weeks of a slow seller are its demand, whatever their run")
    void slowSellersNever() {
        for (int seed = 0; seed < 400; seed++) {
            assertThat(OutOfStock.shares(poisson(0.3, new SplittableRandom(seed)), null)).isNull();
        }
    }

    @Test
    @DisplayName("steady sales of any rate give a false alarm in fewer than 15 of 1,000 histories")
    void hardlyAFalseAlarm() {
        int flagged = 0;
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 1000; trial++) {
            flagged += OutOfStock.shares(poisson(0.2 + 6 * random.nextDouble(), random), null) == null ? 0 : 1;
        }
        assertThat(flagged).isLessThan(15);
    }

    @Test
    @DisplayName("a run that has not ended, that fades in and out or lasts half a year is no stock-out")
    void notEveryRun() {
        double[] ended = filled(9);
        Arrays.fill(ended, WEEKS - 6, WEEKS, 0);
        assertThat(OutOfStock.shares(ended, null)).isNull();
        double[] season = new double[WEEKS];
        for (int week = 0; week < WEEKS; week++) {
            season[week] = Math.rint(Math.max(0, 6 * Math.cos(2 * Math.PI * week / 52)));
        }
        assertThat(OutOfStock.shares(season, null)).isNull();
        double[] paused = filled(9);
        Arrays.fill(paused, 30, 56, 0);
        assertThat(OutOfStock.shares(paused, null)).isNull();
    }

    @Test
    @DisplayName("a share that is known stands, and what is given is never changed")
    void whatIsKnownStands() {
        double[] units = filled(9);
        Arrays.fill(units, 40, 43, 0);
        double[] stocked = new double[WEEKS];
        Arrays.fill(stocked, Double.NaN);
        double[] found = OutOfStock.shares(units, stocked);
        assertThat(stocked[41]).isNaN();
        assertThat(found[41]).isZero();
        stocked[40] = 1;
        stocked[41] = 1;
        stocked[42] = 1;
        assertThat(OutOfStock.shares(units, stocked)).isSameAs(stocked);
    }

    @Test
    @DisplayName("the forecast names the weeks and does not take them for no demand")
    void theForecastNamesThem() {
        double[] units = filled(9);
        Arrays.fill(units, WEEKS - 8, WEEKS - 5, 0);
        LocalDate first = LocalDate.of(2026, 3, 2).minusWeeks(WEEKS - 8);
        Forecast forecast = new Forecaster().forecast(
                new DemandSeries("gap", units, OutOfStock.shares(units, null), 52, first),
                ForecastSettings.of(4, 1, LocalDate.of(2026, 4, 27)));
        assertThat(forecast.mean()[0]).isBetween(8.5, 9.5);
        assertThat(forecast.why().notes()).extracting(note -> Words.in(Lang.EN).say(note)).contains(
                "Weeks of 2 Mar 2026 to 16 Mar 2026 have no sale and are not counted as no demand.");
    }

    private static double[] poisson(double rate, SplittableRandom random) {
        double[] units = new double[WEEKS];
        Arrays.setAll(units, week -> Counts.poisson(rate, random));
        return units;
    }

    private static double[] filled(double value) {
        double[] units = new double[WEEKS];
        Arrays.fill(units, value);
        return units;
    }
}
