package app.tradewind.ui.forecasts;

import app.tradewind.forecast.trial.ClassScore;
import app.tradewind.jobs.track.ChangeRecord;
import app.tradewind.jobs.track.ForecastsBoard;
import app.tradewind.jobs.track.ForecastsBoard.Tested;
import app.tradewind.jobs.track.TestForecasts.Foreknown;
import app.tradewind.jobs.track.TrackRecord;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.RunningTask;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was tested and what became of it, in a sentence each, and the rows below them. */
final class ForecastsViewModel {

    private final Tasks tasks;
    private final Job<ForecastsBoard> load;
    private final ObservableList<ClassScore> classes = FXCollections.observableArrayList();
    private final ObservableList<TrackRecord.Row> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.forecasts.testing"));
    private final ReadOnlyObjectWrapper<Phrase> record = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ObservableList<ChangeRecord.Row> changes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phrase> foreknown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> changed = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private RunningTask task;

    /** @param load gives the board, off the window's thread; takes long */
    ForecastsViewModel(Tasks tasks, Job<ForecastsBoard> load) {
        this.tasks = tasks;
        this.load = load;
    }

    ObservableList<ClassScore> classes() {
        return classes;
    }

    ObservableList<TrackRecord.Row> items() {
        return items;
    }

    /** What changes by hand were worth: together, by person, by level. */
    ObservableList<ChangeRecord.Row> changes() {
        return changes;
    }

    /** Which causes the backtest knew ahead, and what came of the learner over all series; {@code null} before there is one. */
    ReadOnlyObjectWrapper<Phrase> foreknownProperty() {
        return foreknown;
    }

    /** Changes by hand in one sentence. */
    ReadOnlyObjectWrapper<Phrase> changedProperty() {
        return changed;
    }

    /** The backtest in one sentence. */
    ReadOnlyObjectWrapper<Phrase> stateProperty() {
        return state;
    }

    /** The record in one sentence. */
    ReadOnlyObjectWrapper<Phrase> recordProperty() {
        return record;
    }

    ReadOnlyBooleanWrapper runningProperty() {
        return running;
    }

    /** Tests, or shows what was tested on the same data before. */
    void open() {
        running.set(true);
        state.set(Phrase.of("ui.forecasts.testing"));
        tasks.run("forecasts", Phrase.of("ui.task.forecasts"), load, this::land, () -> ended("ui.forecasts.failed"),
                () -> ended("ui.forecasts.cancelled"));
        task = tasks.currentProperty().get();
    }

    /** Ends the test; what is shown stays. */
    void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    private void ended(String code) {
        running.set(false);
        state.set(Phrase.of(code));
    }

    private void land(ForecastsBoard board) {
        running.set(false);
        Tested tested = board.tested();
        classes.setAll(tested.classes());
        items.setAll(board.record().rows());
        ClassScore all = tested.classes().stream().filter(score -> score.kind() == null).findFirst().orElse(null);
        state.set(all == null || all.judged() == 0 ? Phrase.of("ui.forecasts.none")
                : Phrase.of("ui.forecasts.state", all.judged(), tested.weeks(), tested.folds(), all.figures().beats(),
                        all.figures().coverage95(), all.figures().bias()));
        Foreknown ahead = tested.foreknown();
        Phrase told = Phrase.of("odd.quality.foreknown", ahead.events(), ahead.promotions(), ahead.prices());
        for (Phrase one : tested.learned()) {
            told = Phrase.of("forecast.learned.and", told, one);
        }
        foreknown.set(told);
        record.set(record(board.record()));
        changes.setAll(board.changes().rows());
        changed.set(changed(board.changes()));
    }

    private static Phrase changed(ChangeRecord record) {
        if (record.rows().isEmpty()) {
            return record.set() == 0 ? Phrase.of("odd.quality.changes.none") : Phrase.of("odd.quality.changes.early", record.set());
        }
        ChangeRecord.Row all = record.rows().get(0);
        return Double.isNaN(all.verdict().gain()) ? Phrase.of("odd.quality.changes.unsold", all.changes(), all.verdict().weeks())
                : Phrase.of("odd.quality.changes.judged", all.changes(), all.verdict().weeks(), all.better(),
                        all.verdict().changed(), all.verdict().baseline());
    }

    private static Phrase record(TrackRecord record) {
        TrackRecord.Score all = record.all();
        if (all.judged() == 0) {
            return record.kept() == 0 ? Phrase.of("ui.forecasts.record.none")
                    : Phrase.of("ui.forecasts.record.early", record.kept());
        }
        return Double.isNaN(all.bias()) ? Phrase.of("ui.forecasts.record.unsold", all.judged(), all.inside(), record.since())
                : Phrase.of("ui.forecasts.record", all.judged(), all.inside(), all.bias(), record.since());
    }
}
