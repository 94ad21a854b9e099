package app.tradewind.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Confidence.Grade;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ForecasterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Forecaster forecaster = new Forecaster();

    @Test
    void reasonsAddUpToTheMeanTotalForEveryKindOfSeries() {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 60; trial++) {
            DemandSeries series = Histories.any(random, trial);
            Forecast forecast = forecast(series, 8);
            double total = Arrays.stream(forecast.mean()).sum();
            if (!Double.isNaN(total)) {
                assertThat(forecast.why().total()).as(series.id()).isEqualTo(total, within(1e-6 * (1 + total)));
            }
        }
    }

    @Test
    void nothingIsNegativeAndQuantilesAscend() {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 60; trial++) {
            Forecast forecast = forecast(Histories.any(random, trial), 6);
            for (int step = 0; step < 6 && !Double.isNaN(forecast.mean()[0]); step++) {
                assertThat(forecast.mean()[step]).isGreaterThanOrEqualTo(0);
                double before = 0;
                for (double p : new double[] {0.025, 0.1, 0.5, 0.9, 0.975}) {
                    double quantile = forecast.paths().quantile(step, p);
                    assertThat(quantile).isGreaterThanOrEqualTo(before).isFinite();
                    before = quantile;
                }
            }
        }
    }

    @Test
    void aSlowSellersQuantilesAreWholeNumbersOfItsOwnSize() {
        double[] units = {0, 1, 0, 0, 2, 0, 0, 50, 0, 1, 0, 0, 3, 0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0};
        Forecast forecast = forecast(DemandSeries.of("slow", units, 52), 13);
        for (int step = 0; step < 13; step++) {
            double high = forecast.paths().quantile(step, 0.975);
            assertThat(high).isEqualTo(Math.rint(high)).isLessThan(260);
        }
    }

    @Test
    void theSameSeedGivesTheSameFuturesAndAnotherSeedOthers() {
        DemandSeries series = Histories.weekly("same", 60, 20, 3);
        double once = forecast(series, 8).paths().at(3, 5);
        assertThat(forecast(series, 8).paths().at(3, 5)).isEqualTo(once);
        Forecast other = forecaster.forecast(series, new ForecastSettings(8, 1000, 2, TODAY));
        assertThat(other.paths().totals(0, 8)).isNotEqualTo(forecast(series, 8).paths().totals(0, 8));
    }

    @Test
    void threeWeeksAreNotEnoughAndTheAnswerSaysSo() {
        Forecast forecast = forecast(DemandSeries.of("new", new double[] {4, 6, 5}, 52), 4);
        assertThat(forecast.why().confidence().grade()).isEqualTo(Grade.NONE);
        assertThat(forecast.why().notes()).anyMatch(note -> note.code().equals("forecast.note.scarce"));
        double[] totals = forecast.paths().totals(0, 4);
        assertThat(DemandPaths.quantile(totals, 0.95)).isGreaterThan(3 * DemandPaths.quantile(totals, 0.3));
    }

    @Test
    void theAnswerTellsWhichMethodsWereInTheirErrorsAndTheDataTheySaw() {
        double[] units = new double[60];
        Arrays.setAll(units, week -> 20 + week * 7 % 5);
        Forecast forecast = forecast(new DemandSeries("told", units, null, 52, LocalDate.of(2025, 9, 1)), 8);
        assertThat(forecast.accuracy().tried()).hasSizeGreaterThan(1).allMatch(one -> one.mase() > 0)
                .anyMatch(one -> one.used());
        assertThat(forecast.why().notes()).anyMatch(note -> note.code().equals("forecast.note.tried"))
                .anyMatch(note -> note.code().equals("forecast.note.data") && note.args().get(1).equals(LocalDate.of(2025, 9, 1)));
    }

    @Test
    void withoutASingleObservationNothingIsClaimed() {
        Forecast forecast = forecast(DemandSeries.of("none", new double[] {Double.NaN, Double.NaN}, 52), 4);
        assertThat(forecast.mean()[0]).isNaN();
        assertThat(forecast.why().headline().code()).isEqualTo("forecast.headline.unknown");
    }

    @Test
    void theWeekThatIsNotOverIsLeftOutAndSaid() {
        double[] units = new double[30];
        Arrays.fill(units, 100);
        units[29] = 3;
        LocalDate first = LocalDate.of(2026, 11, 16).minusWeeks(29);
        Forecast forecast = forecast(new DemandSeries("half week", units, null, 52, first), 4);
        assertThat(forecast.mean()[0]).isEqualTo(100, within(1.0));
        assertThat(forecast.why().notes()).anyMatch(note -> note.code().equals("forecast.note.partial"));
    }

    @Test
    void weeksOutOfStockAreNotWeeksWithoutDemand() {
        double[] units = new double[40];
        double[] stocked = new double[40];
        for (int week = 0; week < 40; week++) {
            stocked[week] = week % 4 == 0 ? 0 : 1;
            units[week] = week % 4 == 0 ? 0 : 20 + week % 3;
        }
        Forecast seen = forecast(new DemandSeries("censored", units, stocked, 52, null), 4);
        Forecast unseen = forecast(new DemandSeries("censored", units, null, 52, null), 4);
        assertThat(seen.mean()[0]).isEqualTo(21, within(1.0));
        assertThat(unseen.mean()[0]).isLessThan(19);
        assertThat(seen.why().notes()).anyMatch(note -> note.code().equals("forecast.note.out-of-stock"));
    }

    @Test
    void aStrongSeasonIsFollowed() {
        double[] units = new double[60];
        for (int month = 0; month < 60; month++) {
            units[month] = 100 + 80 * Math.sin(2 * Math.PI * month / 12) + month % 5;
        }
        Forecast forecast = forecast(DemandSeries.of("season", units, 12), 12);
        assertThat(forecast.mean()[3]).isEqualTo(182, within(8.0));
        assertThat(forecast.mean()[9]).isEqualTo(22, within(8.0));
        assertThat(forecast.accuracy().mase()).isLessThan(3);
    }

    private Forecast forecast(DemandSeries series, int horizon) {
        return forecaster.forecast(series, ForecastSettings.of(horizon, 1, TODAY));
    }
}
