package app.tradewind.forecast.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.market.DateRule;
import app.tradewind.market.SalesEvent;
import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EventDaysTest {

    private static final Bilingual NAME = new Bilingual("Sale", "大促");

    @Test
    void aWeekThatAnEventStraddlesGetsItsPart() {
        EventDays days = days(new SalesEvent(NAME, DateRule.parse("4th thursday november +1"), 4, 0, 0));
        double[] during = days.shares(weeks(LocalDate.of(2026, 11, 16), 4))[0];
        assertThat(during).containsExactly(new double[] {0, 3 / 7.0, 1 / 7.0, 0}, within(1e-12));
    }

    @Test
    void whatMovesWithTheMoonMovesHere() {
        EventDays days = days(new SalesEvent(NAME, DateRule.parse("hijri 10-01"), 1, 0, 0));
        assertThat(days.occurrences()).extracting(EventDays.Occurrence::first)
                .containsSequence(LocalDate.of(2025, 3, 30), LocalDate.of(2026, 3, 20), LocalDate.of(2027, 3, 9));
    }

    @Test
    void daysBeforeAndAfterHaveWindowsOfTheirOwn() {
        EventDays days = days(new SalesEvent(NAME, DateRule.parse("12-25"), 1, 20, 3));
        assertThat(days.causes()).extracting(Cause::kind)
                .containsExactly(Cause.Kind.EARLY, Cause.Kind.BEFORE, Cause.Kind.DURING, Cause.Kind.AFTER);
        double[] sums = new double[4];
        double[][] shares = days.shares(single(LocalDate.of(2026, 11, 1), 90));
        for (int k = 0; k < 4; k++) {
            for (double share : shares[k]) {
                sums[k] += share;
            }
        }
        assertThat(sums).containsExactly(new double[] {13, 7, 1, 3}, within(1e-12));
    }

    private static EventDays days(SalesEvent event) {
        return new EventDays(List.of(event), 2024, 2028);
    }

    private static long[] weeks(LocalDate first, int count) {
        return LongStream.rangeClosed(0, count).map(i -> first.toEpochDay() + 7 * i).toArray();
    }

    private static long[] single(LocalDate first, int count) {
        return LongStream.rangeClosed(0, count).map(i -> first.toEpochDay() + i).toArray();
    }
}
