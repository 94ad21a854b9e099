package app.tradewind.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRuleTest {

    /** Days from public calendars: Black Friday, Easter, Mother's Days, Umm al-Qura feasts. */
    @ParameterizedTest
    @CsvSource({
        "11-11, 2026, 2026-11-11",
        "4th thursday november +1, 2026, 2026-11-27",
        "last sunday may, 2026, 2026-05-31",
        "easter, 2026, 2026-04-05",
        "easter, 2025, 2025-04-20",
        "easter, 2038, 2038-04-25",
        "easter -21, 2026, 2026-03-15",
        "hijri 10-01, 2026, 2026-03-20",
        "hijri 09-01, 2025, 2025-03-01",
        "dates 2026-02-17 2027-02-06, 2027, 2027-02-06",
        "3rd monday november -3, 2026, 2026-11-13",
        "12-31 +1, 2026, 2026-01-01",
    })
    void aRuleGivesTheDay(String rule, int year, LocalDate day) {
        assertThat(DateRule.parse(rule).in(year)).containsExactly(day);
    }

    @Test
    void ramadanCanStartTwiceInOneYear() {
        assertThat(DateRule.parse("hijri 09-01").in(2030)).hasSize(2);
    }

    @Test
    void aListOfDatesSaysNothingAboutOtherYears() {
        assertThat(DateRule.parse("dates 2026-02-17").in(2031)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13-40", "4th someday november", "6th monday may", "dates soon", "black friday"})
    void whatNobodyCouldFollowIsRefused(String rule) {
        assertThatThrownBy(() -> DateRule.parse(rule)).isInstanceOf(IllegalArgumentException.class);
    }
}
