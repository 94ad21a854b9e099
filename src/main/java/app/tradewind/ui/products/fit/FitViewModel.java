package app.tradewind.ui.products.fit;

import app.tradewind.jobs.choice.FitBoard;
import app.tradewind.selection.fit.FitCell;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The matrix as the window shows it; the selection stays with its product and market when it is loaded anew. */
final class FitViewModel {

    private final Tasks tasks;
    private final Chooser chooser;
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<FitBoard> board = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<FitCell> selected = new SimpleObjectProperty<>();
    private String wanted = "";

    FitViewModel(Tasks tasks, Chooser chooser) {
        this.tasks = tasks;
        this.chooser = chooser;
    }

    /** The whole in a sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** {@code null} until it has landed. */
    ReadOnlyObjectProperty<FitBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The cell under the person's eyes; {@code null} where there is none. */
    ObjectProperty<FitCell> selectedProperty() {
        return selected;
    }

    void open(String subject) {
        wanted = subject;
        tasks.run("fit", Phrase.of("fit.page.task"), chooser::fit, this::land);
    }

    private void land(FitBoard next) {
        String keep = !wanted.isEmpty() ? wanted : selected.get() == null ? "" : selected.get().subject();
        wanted = "";
        List<FitCell> cells = next.rows().stream().flatMap(row -> row.cells().stream()).toList();
        board.set(next);
        state.set(next.said());
        selected.set(cells.stream().filter(cell -> cell.subject().equals(keep)).findFirst().orElse(cells.isEmpty() ? null : cells.get(0)));
    }
}
