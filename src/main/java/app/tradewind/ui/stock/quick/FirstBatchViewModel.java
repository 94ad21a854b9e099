package app.tradewind.ui.stock.quick;

import app.tradewind.jobs.quick.FirstBatchBoard;
import app.tradewind.jobs.quick.FirstBatchBoard.Row;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The new products as the window shows them. */
final class FirstBatchViewModel {

    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final ObjectProperty<Row> selected = new SimpleObjectProperty<>();
    final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final Tasks tasks;
    private final Job<FirstBatchBoard> load;

    FirstBatchViewModel(Tasks tasks, Job<FirstBatchBoard> load) {
        this.tasks = tasks;
        this.load = load;
    }

    void open() {
        tasks.run("first batches", Phrase.of("places.quick.task"), load, this::land);
    }

    private void land(FirstBatchBoard board) {
        rows.setAll(board.rows());
        selected.set(board.rows().isEmpty() ? null : board.rows().get(0));
        long unknown = board.rows().stream().filter(row -> row.advice().plan() == null).count();
        state.set(board.rows().isEmpty() ? Phrase.of("places.quick.state.none") : Phrase.of("places.quick.state", board.rows().size(), unknown));
    }
}
