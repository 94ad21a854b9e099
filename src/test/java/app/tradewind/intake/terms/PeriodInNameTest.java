package app.tradewind.intake.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file's name proposes")
class PeriodInNameTest {

    @Test
    @DisplayName("its day, year first or last, with or without marks")
    void days() {
        for (String name : List.of("stock_2026-08-31.txt", "stock 20260831.csv", "stock-8-31-26.csv", "31.08.2026 Bestand.csv")) {
            assertThat(PeriodInName.days(name)).as(name).containsExactly(period("2026-08-31", "2026-08-31"));
        }
    }

    @Test
    @DisplayName("the month of a late day, and the one before first where the day is early")
    void months() {
        assertThat(PeriodInName.months("BusinessReport-8-31-26.csv")).containsExactly(period("2026-08-01", "2026-08-31"));
        assertThat(PeriodInName.months("BusinessReport-1-03-26.csv"))
                .containsExactly(period("2025-12-01", "2025-12-31"), period("2026-01-01", "2026-01-31"));
    }

    @Test
    @DisplayName("the days from one to the other where it names two")
    void fromTo() {
        assertThat(PeriodInName.months("report 2026-08-03_2026-08-16.csv")).containsExactly(period("2026-08-03", "2026-08-16"));
    }

    @Test
    @DisplayName("nothing where its figures are no day")
    void nothing() {
        for (String name : List.of("orders.csv", "report-13-32-26.csv", "20261399.txt", "57700010001.txt")) {
            assertThat(PeriodInName.months(name)).as(name).isEmpty();
        }
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
