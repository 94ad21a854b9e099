package app.tradewind.ui.data;

import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Bringing files in, one after another: each is checked, the person answers what it leaves open, and
 * only then is it stored. Nothing is stored by looking.
 */
final class DataViewModel {

    private final Tasks tasks;
    private final Source source;
    private final Runnable changed;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Map<String, String> answers = new HashMap<>();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILES);
    private final ObjectProperty<FileBoard> current = new SimpleObjectProperty<>();
    private final ObservableList<FileBoard> brought = FXCollections.observableArrayList();
    private final ObservableList<DataBoard.Row> history = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private DataBoard board;

    /** Where the person stands. */
    enum Step { FILES, CHECK, RECEIPT }

    /** @param changed told after something was stored or taken back */
    DataViewModel(Tasks tasks, Source source, Runnable changed) {
        this.tasks = tasks;
        this.source = source;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The file that is being checked. */
    ObjectProperty<FileBoard> currentProperty() {
        return current;
    }

    /** What was brought in since the last drop. */
    ObservableList<FileBoard> brought() {
        return brought;
    }

    ObservableList<DataBoard.Row> history() {
        return history;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void open() {
        tasks.run("data board", Phrase.of("ui.task.data"), source::data, next -> {
            board = next;
            history.setAll(next.imports());
            tell();
        });
    }

    /** Files were dropped or chosen: the first is looked at, the others wait. */
    void drop(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        if (step.get() != Step.CHECK) {
            brought.clear();
        }
        waiting.addAll(files);
        if (step.get() != Step.CHECK) {
            next();
        } else {
            tell();
        }
    }

    /** The person answers a question, or says under {@code kind} what its rows are about: the file is read again. */
    void answer(String key, String value) {
        answers.put(key, value);
        check(current.get().file());
    }

    /** Stores the file under check and goes on to the next. */
    void bring() {
        FileBoard file = current.get();
        Map<String, String> decided = Map.copyOf(answers);
        tasks.run("data bring", Phrase.of("ui.task.bring", file.file().getFileName().toString()), progress -> {
            source.bring(file.file(), decided, progress);
            return file;
        }, done -> {
            brought.add(done);
            changed.run();
            next();
        });
    }

    /** Leaves the file under check and goes on to the next. */
    void skip() {
        next();
    }

    void undo(DataBoard.Row row) {
        tasks.run("data undo " + row.id(), Phrase.of("ui.task.undo", row.file()), progress -> {
            source.undo(row.id(), progress);
            return row;
        }, done -> changed.run());
    }

    private void next() {
        answers.clear();
        Path file = waiting.poll();
        if (file == null) {
            current.set(null);
            step.set(brought.isEmpty() ? Step.FILES : Step.RECEIPT);
            tell();
        } else {
            check(file);
        }
    }

    private void check(Path file) {
        Map<String, String> decided = Map.copyOf(answers);
        tasks.run("data check", Phrase.of("ui.task.check", file.getFileName().toString()),
                progress -> source.check(file, decided, progress), checked -> {
                    current.set(checked);
                    step.set(Step.CHECK);
                    tell();
                }, this::next);
    }

    private void tell() {
        if (step.get() == Step.CHECK) {
            state.set(Phrase.of("ui.data.state.check", 1 + waiting.size()));
        } else if (board != null) {
            state.set(board.imports().isEmpty() ? Phrase.of("ui.data.state.empty")
                    : board.lastSale() == null ? Phrase.of("ui.data.state.plain", board.imports().size())
                    : Phrase.of("ui.data.state", board.imports().size(), board.lastSale()));
        }
    }
}
