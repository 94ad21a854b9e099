package app.tradewind.ui.forecasts;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.override.Verdict;
import app.tradewind.jobs.track.ChangeRecord;
import app.tradewind.jobs.track.ForecastsBoard;
import app.tradewind.jobs.track.TestForecasts;
import app.tradewind.jobs.track.TrackRecord;
import app.tradewind.jobs.track.TrackRecord.Score;
import app.tradewind.ui.support.tasks.Tasks;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastsViewModelTest {

    private final Deque<Runnable> work = new ArrayDeque<>();
    private TrackRecord record = new TrackRecord(0, null, new Score(0, 0, Double.NaN, Double.NaN), List.of());
    private ChangeRecord changes = ChangeRecord.NONE;
    private final ForecastsViewModel model = new ForecastsViewModel(new Tasks(work::add, Runnable::run), progress -> {
        progress.check();
        return new ForecastsBoard(LocalDate.of(2026, 9, 22), new ForecastsBoard.Tested(13, 3, List.of(), new TestForecasts.Foreknown(7, 2, 0), List.of()), record, changes);
    });

    @Test
    void aTestThatIsCancelledSaysSoAndCanBeAskedForAgain() {
        model.open();
        assertThat(model.runningProperty().get()).isTrue();
        model.cancel();
        work.remove().run();
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(model.stateProperty().get().code()).isEqualTo("ui.forecasts.cancelled");
        model.open();
        work.remove().run();
        assertThat(model.stateProperty().get().code()).isEqualTo("ui.forecasts.none");
    }

    @Test
    void theRecordSaysWhetherThereIsOneYet() {
        assertThat(recordOf(record)).isEqualTo("ui.forecasts.record.none");
        assertThat(recordOf(new TrackRecord(13, null, record.all(), List.of()))).isEqualTo("ui.forecasts.record.early");
        assertThat(recordOf(new TrackRecord(13, LocalDate.of(2026, 9, 1), new Score(2, 2, 0.1, 0.2), List.of())))
                .isEqualTo("ui.forecasts.record");
        assertThat(recordOf(new TrackRecord(13, LocalDate.of(2026, 9, 1), new Score(2, 2, Double.NaN, Double.NaN), List.of())))
                .isEqualTo("ui.forecasts.record.unsold");
    }

    @Test
    void changesByHandSayWhetherTheyWereWorthIt() {
        assertThat(changedOf(ChangeRecord.NONE)).isEqualTo("odd.quality.changes.none");
        assertThat(changedOf(new ChangeRecord(2, List.of()))).isEqualTo("odd.quality.changes.early");
        assertThat(changedOf(new ChangeRecord(2, List.of(new ChangeRecord.Row(null, null, 2, 1, new Verdict(4, 90, 0.1, 0.2, 0.3))))))
                .isEqualTo("odd.quality.changes.judged");
        assertThat(changedOf(new ChangeRecord(2, List.of(new ChangeRecord.Row("Ann", Level.ITEM, 2, 0, Verdict.together(List.of()))))))
                .isEqualTo("odd.quality.changes.unsold");
        assertThat(model.foreknownProperty().get().args()).containsExactly(7, 2, 0);
    }

    private String changedOf(ChangeRecord next) {
        changes = next;
        model.open();
        work.remove().run();
        return model.changedProperty().get().code();
    }

    private String recordOf(TrackRecord next) {
        record = next;
        model.open();
        work.remove().run();
        return model.recordProperty().get().code();
    }
}
