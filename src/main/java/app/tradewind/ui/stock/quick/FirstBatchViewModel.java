package app.tradewind.ui.stock.quick;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.quick.FirstBatchBoard;
import app.tradewind.jobs.quick.FirstBatchBoard.Row;
import app.tradewind.jobs.quick.WishField;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The new products as the window shows them. */
final class FirstBatchViewModel {

    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final ObjectProperty<Row> selected = new SimpleObjectProperty<>();
    final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final Tasks tasks;
    private final Load load;
    private final Map<WishField, StringProperty> typed = new EnumMap<>(WishField.class);
    final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();

    /** Asks for the board under what is typed, off the window's thread. */
    interface Load {
        FirstBatchBoard with(Map<WishField, String> typed, Progress progress) throws Exception;
    }

    FirstBatchViewModel(Tasks tasks, Load load) {
        this.tasks = tasks;
        this.load = load;
        for (WishField field : WishField.values()) {
            typed.put(field, new SimpleStringProperty(""));
        }
    }

    /** What a person typed; a blank leaves what is usual. */
    StringProperty typedProperty(WishField field) {
        return typed.get(field);
    }

    /** @return the first figure that cannot be read, empty where the batches are being tried */
    Optional<WishField> open() {
        Map<WishField, String> asked = new EnumMap<>(WishField.class);
        typed.forEach((field, text) -> asked.put(field, text.get()));
        try {
            WishField.read(asked, Money.UNNAMED, null, 1);
        } catch (WishField.Unreadable e) {
            problem.set(e.said());
            return Optional.of(e.field());
        }
        problem.set(null);
        tasks.run("first batches", Phrase.of("places.quick.task"), progress -> load.with(asked, progress), this::land);
        return Optional.empty();
    }

    private void land(FirstBatchBoard board) {
        rows.setAll(board.rows());
        selected.set(board.rows().isEmpty() ? null : board.rows().get(0));
        long unknown = board.rows().stream().filter(row -> row.advice().plan() == null).count();
        state.set(board.rows().isEmpty() ? Phrase.of("places.quick.state.none") : Phrase.of("places.quick.state", board.rows().size(), unknown));
    }
}
