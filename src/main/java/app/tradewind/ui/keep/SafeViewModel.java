package app.tradewind.ui.keep;

import app.tradewind.jobs.keeping.Checks;
import app.tradewind.jobs.keeping.RepeatBoard;
import app.tradewind.jobs.keeping.SafeBoard;
import app.tradewind.jobs.keeping.SafeBoard.Backup;
import app.tradewind.ui.support.Keeper;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The known backups, the last look at everything, who came again, and what the last act gave. */
final class SafeViewModel {

    private final Tasks tasks;
    private final Keeper keeper;
    private final Runnable changed;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final ObservableList<Checks.Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SafeBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RepeatBoard> repeats = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<Phrase> checked = new ReadOnlyObjectWrapper<>(Phrase.of("keep.ui.check.hint"));
    private final ObjectProperty<List<Phrase>> told = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty asking = new SimpleBooleanProperty();

    /** @param changed told after what is kept of people was removed */
    SafeViewModel(Tasks tasks, Keeper keeper, Runnable changed) {
        this.tasks = tasks;
        this.keeper = keeper;
        this.changed = changed;
    }

    ObservableList<Backup> backups() {
        return backups;
    }

    /** What the last look gave, what is off first; empty before any. */
    ObservableList<Checks.Line> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<SafeBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RepeatBoard> repeatsProperty() {
        return repeats.getReadOnlyProperty();
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phrase> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /** What the last act gave, in sentences; none before any. */
    ObjectProperty<List<Phrase>> toldProperty() {
        return told;
    }

    /** Whether the person is being asked if the hashes shall go. */
    BooleanProperty askingProperty() {
        return asking;
    }

    void open() {
        tasks.run("keep board", Phrase.of("keep.task.board"), keeper::safe, this::land);
        tasks.run("keep repeats", Phrase.of("keep.task.repeats"), keeper::repeats, repeats::set);
    }

    void backUp(Path file) {
        tasks.run("keep backup", Phrase.of("keep.task.backup", file.getFileName().toString()), progress -> keeper.backUp(file, progress),
                made -> {
                    told.set(List.of(made));
                    open();
                });
    }

    void restore(Path file, Path folder) {
        tasks.run("keep restore", Phrase.of("keep.task.restore", file.getFileName().toString()),
                progress -> keeper.restore(file, folder, progress), restored -> {
                    show(restored.checks());
                    told.set(List.of(Phrase.of("keep.ui.restored", restored.folder().toString())));
                });
    }

    void verify() {
        tasks.run("keep verify", Phrase.of("keep.task.verify"), keeper::verify, this::show);
    }

    void purge() {
        asking.set(false);
        tasks.run("keep purge", Phrase.of("keep.task.purge"), keeper::purge, purged -> {
            told.set(purged.told());
            changed.run();
        });
    }

    private void show(Checks checks) {
        lines.setAll(checks.lines().stream().sorted(Comparator.comparing(line -> line.state() == Checks.State.GOOD)).toList());
        checked.set(Phrase.of("keep.checked", checks.lines().size(), checks.off()));
    }

    private void land(SafeBoard next) {
        board.set(next);
        backups.setAll(next.backups());
        state.set(next.backups().isEmpty() ? Phrase.of("keep.ui.state.none", next.decisions())
                : Phrase.of("keep.ui.state", next.backups().size(), next.decisions()));
    }
}
