package app.tradewind.jobs.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Verdict;
import app.tradewind.forecast.override.Wish;
import app.tradewind.jobs.levels.ChangeForecasts.Judged;
import app.tradewind.jobs.track.ChangeRecord.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What changes of the forecast were worth")
class ChangeRecordTest {

    private static final LocalDate WEEK = LocalDate.of(2026, 6, 1);

    @Test
    @DisplayName("is told together, by person and by level, each weighed by what was sold")
    void groups() {
        ChangeRecord record = ChangeRecord.of(List.of(
                judged("Lin", Level.ITEM, new Verdict.Week(90, 80, 60, 100)),
                judged("Lin", Level.CATEGORY, new Verdict.Week(200, 280, 100, 300)),
                judged("Sam", Level.ITEM, new Verdict.Week(50, 40, 20, Double.NaN))));
        assertThat(record.set()).isEqualTo(3);
        assertThat(record.rows()).extracting(Row::person).containsExactly(null, "Lin", null, null);
        assertThat(record.rows()).extracting(Row::level).containsExactly(null, null, Level.ITEM, Level.CATEGORY);
        Row all = record.rows().get(0);
        assertThat(all.changes()).as("one has no week that is over").isEqualTo(2);
        assertThat(all.better()).isEqualTo(1);
        assertThat(all.verdict().changed()).isEqualTo(110 / 400.0, within(1e-12));
        assertThat(all.verdict().baseline()).isEqualTo(40 / 400.0, within(1e-12));
        assertThat(all.verdict().naive()).isEqualTo(240 / 400.0, within(1e-12));
        assertThat(record.rows().get(2).verdict().gain()).isEqualTo(0.1, within(1e-12));
    }

    @Test
    @DisplayName("is not told before a week is over; weeks without sales count and weigh nothing")
    void nothingYet() {
        assertThat(ChangeRecord.of(List.of(judged("Lin", Level.ITEM, new Verdict.Week(9, 8, 6, Double.NaN)))))
                .isEqualTo(new ChangeRecord(1, List.of()));
        Verdict unsold = ChangeRecord.of(List.of(judged("", Level.TOTAL, new Verdict.Week(9, 8, 6, 0)))).rows().get(0).verdict();
        assertThat(unsold.weeks()).isEqualTo(1);
        assertThat(unsold.gain()).isNaN();
    }

    private static Judged judged(String author, Level level, Verdict.Week... weeks) {
        ForecastChange change = new ForecastChange(1, new Node(level, "x"), WEEK, WEEK, new Wish.Change(true, 0.1),
                new ForecastChange.Said("", author, Instant.EPOCH, null));
        return new Judged(change, Verdict.of(List.of(weeks)), 0, 0);
    }
}
