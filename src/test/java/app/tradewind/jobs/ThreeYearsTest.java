package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.cause.Parts;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.odd.OddWeek;
import app.tradewind.words.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Three years of orders, forecast half a year ahead")
class ThreeYearsTest {

    private static final int WEEKS = 26;
    private static final LocalDate THIS_WEEK = LocalDate.of(2026, 10, 5);

    @TempDir
    private static Path temp;
    private static Snapshot snapshot;
    private static Map<SkuMarket, Forecast> forecasts;

    @BeforeAll
    static void forecast() throws Exception {
        Path file = Files.writeString(temp.resolve("orders.csv"), new ThreeYears().orders());
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            assertThat(jobs.importFiles().run(List.of(file), Hints.NONE, false, Progress.NONE).anyRejected()).isFalse();
            snapshot = jobs.snapshot(ThreeYears.TODAY);
            forecasts = jobs.forecastDemand().run(snapshot, WEEKS, 1, Progress.NONE, forecast -> forecast);
        }
    }

    @Test
    @DisplayName("the next Black Friday lies well above its neighbours and about where it was made to lie")
    void blackFriday() {
        int week = step(LocalDate.of(2026, 11, 27));
        for (int item = 0; item < 6; item++) {
            double[] mean = of("P-" + item, "US").mean();
            double usual = ThreeYears.week(item);
            double made = usual * (4 + 3 * 4) / 7;
            assertThat(mean[week]).as("P-%d, made to sell %.0f", item, made).isGreaterThan(1.5 * mean[week - 3])
                    .isGreaterThan(1.3 * mean[week + 2]).isBetween(0.6 * made, 1.3 * made);
            assertThat(mean[week - 3]).isBetween(0.75 * usual, 1.3 * usual);
        }
    }

    @Test
    @DisplayName("Singles' Day rises where it is held, and nowhere else")
    void singlesDay() {
        int week = step(LocalDate.of(2026, 11, 11));
        for (int item = 0; item < 6; item++) {
            double[] held = of("P-" + item, "HK").mean();
            assertThat(held[week]).isGreaterThan(1.4 * held[week - 2]).isLessThan(2.6 * held[week - 2]);
            double[] elsewhere = of("P-" + item, "US").mean();
            assertThat(elsewhere[week]).isLessThan(1.3 * elsewhere[week - 2]);
        }
    }

    @Test
    @DisplayName("moving feasts dip in the weeks of the next year, not in those of the last")
    void dips() {
        for (int item = 0; item < 6; item++) {
            double[] mean = of("P-" + item, "HK").mean();
            int feast = step(LocalDate.of(2027, 2, 8));
            assertThat(mean[feast]).as("Lunar New Year from 6 February: the whole week after").isLessThan(0.75 * mean[feast - 3]);
            assertThat(mean[step(LocalDate.of(2027, 2, 22))]).as("its week of 2026").isGreaterThan(0.8 * mean[feast - 3]);
            double[] quiet = of("P-" + item, "SA").mean();
            int ramadan = step(LocalDate.of(2027, 2, 15));
            assertThat(quiet[ramadan]).as("Ramadan from 8 February").isLessThan(0.75 * quiet[step(LocalDate.of(2027, 1, 4))]);
        }
    }

    @Test
    @DisplayName("the bulk order is set aside and said so")
    void bulk() {
        assertThat(snapshot.odd().of(new SkuMarket("BULK", "US"))).filteredOn(odd -> odd.week().equals(ThreeYears.BULK_WEEK))
                .singleElement().satisfies(odd -> {
                    assertThat(odd.isOneOrder()).isTrue();
                    assertThat(odd.standing().aside()).isTrue();
                    assertThat(odd.aside()).isEqualTo(ThreeYears.BULK);
                });
        assertThat(notes("BULK", "US")).contains("forecast.note.aside");
        assertThat(of("BULK", "US").mean()[0]).isBetween(0.75 * ThreeYears.week(0), 1.3 * ThreeYears.week(0));
        assertThat(snapshot.odd().all()).as("only steps that were made odd").extracting(OddWeek::item)
                .allMatch(item -> item.sku().equals("BULK") || item.sku().equals("SILENT") || item.sku().equals("OUT"));
    }

    @Test
    @DisplayName("the week that is not over is excluded and said so")
    void partial() {
        snapshot.histories().forEach(history -> assertThat(history.week(history.weeks())).isEqualTo(THIS_WEEK));
        forecasts.values().stream().filter(forecast -> !forecast.method().equals("none"))
                .forEach(forecast -> assertThat(codes(forecast)).contains("odd.running"));
        assertThat(of("P-0", "US").mean()[0]).as("half a week sold about half").isGreaterThan(0.75 * ThreeYears.week(0));
    }

    @Test
    @DisplayName("an empty shelf is no lack of demand; silence to the end is doubted")
    void emptyAndSilent() {
        assertThat(notes("OUT", "US")).contains("forecast.note.out-of-stock");
        assertThat(of("OUT", "US").mean()[1]).isBetween(0.75 * ThreeYears.week(0), 1.3 * ThreeYears.week(0));
        Forecast silent = of("SILENT", "US");
        assertThat(codes(silent)).as("either told as empty or followed").containsAnyOf("forecast.note.out-of-stock", "forecast.note.shift-kept",
                "forecast.note.shift-scaled", "forecast.note.odd-kept");
    }

    @Test
    @DisplayName("three weeks of history give a guess with a wide range, or none, and say so")
    void beginning() {
        Forecast fresh = of("NEW", "US");
        assertThat(codes(fresh)).containsAnyOf("forecast.note.launch", "forecast.note.scarce");
        if (!Double.isNaN(fresh.mean()[0])) {
            assertThat(fresh.paths().quantile(4, 0.95)).isGreaterThan(1.5 * fresh.paths().quantile(4, 0.05));
        }
    }

    @Test
    @DisplayName("nothing falls below zero, whole pieces stay whole, and the parts of Why add up week by week")
    void addsUp() {
        assertThat(forecasts).hasSize(22);
        forecasts.forEach((item, forecast) -> {
            Parts parts = forecast.parts();
            for (int week = 0; week < WEEKS && !Double.isNaN(forecast.mean()[0]); week++) {
                int at = week;
                double sum = parts.level()[at] + parts.trend()[at] + parts.season()[at]
                        + parts.causes().stream().mapToDouble(one -> one.pieces()[at]).sum();
                assertThat(sum).as("%s, week %d", item, at).isEqualTo(forecast.mean()[at], within(1e-6 * Math.max(1, forecast.mean()[at])));
                assertThat(forecast.mean()[at]).isNotNegative();
                assertThat(forecast.paths().quantile(at, 0.025)).isNotNegative();
            }
            assertThat(forecast.paths().whole()).as("%s", item).isTrue();
            assertThat(forecast.why().reasons().stream().mapToDouble(reason -> reason.amount()).sum())
                    .isEqualTo(Double.isNaN(forecast.mean()[0]) ? 0 : Arrays.stream(forecast.mean()).sum(), within(1e-3));
        });
    }

    private static Forecast of(String sku, String market) {
        return forecasts.get(new SkuMarket(sku, market));
    }

    private static List<String> notes(String sku, String market) {
        return codes(of(sku, market));
    }

    private static List<String> codes(Forecast forecast) {
        return forecast.why().notes().stream().map(Phrase::code).toList();
    }

    private static int step(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(THIS_WEEK, day), 7L);
    }
}
