package app.tradewind.ui.data.history;

import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All imports, the newest first: those that stand, and those taken back. */
final class HistoryViewModel {

    private final Tasks tasks;
    private final Source source;
    private final Runnable changed;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Entry> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));

    /** @param row the import @param undoneAt when it was taken back, or {@code null} while it stands */
    record Entry(DataBoard.Row row, Instant undoneAt) {
        boolean stands() {
            return undoneAt == null;
        }
    }

    /** @param changed told after an import was taken back */
    HistoryViewModel(Tasks tasks, Source source, Runnable changed) {
        this.tasks = tasks;
        this.source = source;
        this.changed = changed;
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void open() {
        tasks.run("history board", Phrase.of("ui.task.data"), source::data, this::land);
    }

    /** The import that the person is about to take back, {@code null} for none. */
    ReadOnlyObjectProperty<Entry> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Asks before an import is taken back. @param entry {@code null} for none after all */
    void ask(Entry entry) {
        asked.set(entry);
    }

    void undo(Entry entry) {
        asked.set(null);
        tasks.run("data undo " + entry.row().id(), Phrase.of("ui.task.undo", entry.row().file()), progress -> {
            source.undo(entry.row().id(), progress);
            return entry;
        }, done -> changed.run());
    }

    private void land(DataBoard board) {
        List<Entry> all = new ArrayList<>(board.imports().stream().map(row -> new Entry(row, null)).toList());
        board.undone().forEach(undone -> all.add(new Entry(undone.row(), undone.at())));
        all.sort(Comparator.comparingLong((Entry entry) -> entry.row().id()).reversed());
        entries.setAll(all);
        state.set(all.isEmpty() ? Phrase.of("ui.data.state.empty")
                : Phrase.of("ui.history.state", board.imports().size(), board.undone().size()));
    }
}
