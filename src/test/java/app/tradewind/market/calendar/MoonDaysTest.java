package app.tradewind.market.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.market.DateRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as published by the observatories and in almanacs. */
class MoonDaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "lunar 01-01, 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03",
        "lunar 08-15, 2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06 2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12",
        "lunar-korea 01-01, 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-07 2028-01-27 2029-02-13 2030-02-03",
        "lunar-vietnam 01-01, 2007-02-17 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02",
        "diwali, 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26",
        "hebrew 07-01, 2023-09-16 2024-10-03 2025-09-23 2026-09-12 2027-10-02",
        "hebrew 01-15, 2023-04-06 2024-04-23 2025-04-13 2026-04-02 2027-04-22",
        "friday from 06-19, 2022-06-24 2023-06-23 2024-06-21 2025-06-20 2026-06-19 2027-06-25",
        "last sunday may unless easter +49, 2023-06-04 2024-05-26 2025-05-25 2026-05-31 2028-05-28"})
    void everyKnownDay(String rule, String known) {
        List<LocalDate> days = Arrays.stream(known.split(" ")).map(LocalDate::parse).toList();
        assertThat(days).allSatisfy(day -> assertThat(DateRule.parse(rule).in(day.getYear())).containsExactly(day));
    }

    @ParameterizedTest
    @CsvSource({"lunar 01-01", "lunar-korea 08-15", "diwali", "hebrew 01-15"})
    @DisplayName("a feast of moon and sun falls once a year within a month and a half")
    void onceAYear(String rule) {
        TreeSet<Integer> days = new TreeSet<>();
        IntStream.rangeClosed(1990, 2080).forEach(year -> {
            assertThat(DateRule.parse(rule).in(year)).hasSize(1);
            days.add(DateRule.parse(rule).in(year).get(0).getDayOfYear());
        });
        assertThat(days.last() - days.first()).isBetween(20, 34);
    }
}
