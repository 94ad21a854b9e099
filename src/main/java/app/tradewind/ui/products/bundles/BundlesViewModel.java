package app.tradewind.ui.products.bundles;

import app.tradewind.jobs.choice.BundlesBoard;
import app.tradewind.jobs.choice.BundlesBoard.Row;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The pairs as the window shows them. */
final class BundlesViewModel {

    private final Tasks tasks;
    private final Chooser chooser;
    private final BoardRows<Row, Boolean> rows = new BoardRows<>(true, (row, all) -> true, row -> row.advice().subject());
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));

    BundlesViewModel(Tasks tasks, Chooser chooser) {
        this.tasks = tasks;
        this.chooser = chooser;
    }

    BoardRows<Row, Boolean> rows() {
        return rows;
    }

    /** How many pairs were found among how many, in a sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void open(String subject) {
        rows.want(subject);
        tasks.run("bundles", Phrase.of("bundle.page.task"), chooser::bundles, this::land);
    }

    private void land(BundlesBoard board) {
        state.set(board.answer().said());
        rows.land(board.rows());
    }
}
