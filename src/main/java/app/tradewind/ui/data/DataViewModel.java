package app.tradewind.ui.data;

import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.FileState;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The files on their way in beside what has been brought in, and both in one sentence. */
final class DataViewModel {

    private final Tasks tasks;
    private final Source source;
    private final Batch batch;
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private DataBoard board;

    /** @param changed told after something was stored */
    DataViewModel(Tasks tasks, Source source, Runnable changed) {
        this.tasks = tasks;
        this.source = source;
        batch = new Batch(tasks, source, changed);
        batch.movesProperty().addListener((o, was, is) -> tell());
    }

    Batch batch() {
        return batch;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void open() {
        tasks.run("data board", Phrase.of("ui.task.data"), source::data, next -> {
            board = next;
            tell();
        });
    }

    private void tell() {
        int open = batch.items().size() - batch.count(FileState.BROUGHT) - batch.count(FileState.LEFT_OUT);
        if (open > 0 && batch.count(FileState.BROUGHT) > 0) {
            state.set(Phrase.of("ui.data.state.some", batch.count(FileState.BROUGHT), open, batch.count(FileState.READY),
                    batch.count(FileState.ASKS)));
        } else if (open > 0) {
            state.set(Phrase.of("ui.data.state.check", open, batch.count(FileState.READY), batch.count(FileState.ASKS)));
        } else if (board != null) {
            state.set(board.imports().isEmpty() ? Phrase.of("ui.data.state.empty")
                    : board.lastSale() == null ? Phrase.of("ui.data.state.plain", board.imports().size())
                    : Phrase.of("ui.data.state", board.imports().size(), board.lastSale()));
        }
    }
}
