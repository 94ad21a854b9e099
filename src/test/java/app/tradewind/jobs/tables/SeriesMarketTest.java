package app.tradewind.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.count.Counts;
import app.tradewind.intake.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("forecast --series with the calendar of a market")
class SeriesMarketTest {

    /** Ramadan began on these days by the Umm al-Qura calendar; it moves eleven days a year. */
    private static final LocalDate[] RAMADAN = {LocalDate.of(2023, 3, 23), LocalDate.of(2024, 3, 11), LocalDate.of(2025, 3, 1),
            LocalDate.of(2026, 2, 18)};
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
    private static final int WEEKS = 158;
    private static final int HORIZON = 13;

    @TempDir
    private Path temp;

    @Test
    @DisplayName("weeks of the next Ramadan rise where they will lie, not where they lay a year before")
    void aMovingFeast() throws Exception {
        Map<String, Double> with = means("AE");
        Map<String, Double> without = means(null);
        int feast = 0;
        int other = 0;
        for (int step = 0; step < HORIZON; step++) {
            boolean inside = fasting(FIRST.plusWeeks(WEEKS + step)) == 7;
            boolean outside = fasting(FIRST.plusWeeks(WEEKS + step)) == 0;
            for (int one = 0; one < 8; one++) {
                String key = "s" + one + "/" + (step + 1);
                feast += inside && with.get(key) > 1.25 * with.get("s" + one + "/1") ? 1 : 0;
                other += outside && step > 0 && with.get(key) > 1.25 * with.get("s" + one + "/1") ? 1 : 0;
            }
        }
        assertThat(feast).as("of 24 whole weeks of the feast").isGreaterThan(18);
        assertThat(other).as("weeks before and after it").isLessThan(8);
        assertThat(with).isNotEqualTo(without);
        assertThat(with.keySet()).as("a total for each").contains("s0/total", "s7/total").hasSize(8 * (HORIZON + 1));
    }

    @Test
    @DisplayName("a market without a calendar is an error that says what to do; undated series are told")
    void whatIsNotKnown() throws Exception {
        assertThatThrownBy(() -> ForecastTable.read(file(true), 52, "QQ")).isInstanceOf(UnusableFileException.class);
        assertThat(ForecastTable.read(file(false), 52, "AE").notes()).anyMatch(note -> note.code().equals("odd.market.undated"));
        assertThat(ForecastTable.read(file(true), 52, "ae").notes()).isEmpty();
    }

    private Map<String, Double> means(String market) throws Exception {
        Map<String, Double> means = new HashMap<>();
        ForecastTable.read(file(true), 52, market).rows(new ForecastSettings(HORIZON, 200, 1, null), 2,
                cells -> means.put(cells[0] + "/" + cells[1], (Double) cells[2]));
        return means;
    }

    private Path file(boolean dated) throws IOException {
        SplittableRandom random = new SplittableRandom(9);
        StringBuilder text = new StringBuilder(dated ? "series_id,index,date,value\n" : "series_id,index,value\n");
        for (int one = 0; one < 8; one++) {
            for (int week = 0; week < WEEKS; week++) {
                LocalDate monday = FIRST.plusWeeks(week);
                double mean = (15 + 5 * one) * Math.pow(1.8, fasting(monday) / 7.0);
                text.append('s').append(one).append(',').append(week + 1).append(dated ? "," + monday : "").append(',')
                        .append((int) Counts.poisson(mean, random)).append('\n');
            }
        }
        return Files.writeString(temp.resolve(dated + ".csv"), text);
    }

    /** Days of a week that lie in Ramadan. */
    private static int fasting(LocalDate monday) {
        int days = 0;
        for (int day = 0; day < 7; day++) {
            for (LocalDate first : RAMADAN) {
                long since = ChronoUnit.DAYS.between(first, monday.plusDays(day));
                days += since >= 0 && since < 30 ? 1 : 0;
            }
        }
        return days;
    }
}
