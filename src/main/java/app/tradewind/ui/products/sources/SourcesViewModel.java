package app.tradewind.ui.products.sources;

import app.tradewind.jobs.choice.SourcesBoard;
import app.tradewind.jobs.choice.SourcesBoard.Row;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The sources as the window shows them, and the number that a person says is an own product. */
final class SourcesViewModel {

    private final Tasks tasks;
    private final Chooser chooser;
    private final BoardRows<Row, Boolean> rows = new BoardRows<>(true, (row, all) -> true, row -> row.check().source());
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty sku = new SimpleStringProperty("");

    SourcesViewModel(Tasks tasks, Chooser chooser) {
        this.tasks = tasks;
        this.chooser = chooser;
    }

    BoardRows<Row, Boolean> rows() {
        return rows;
    }

    /** How many sources there are, and how many are judged, in a sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The platform's number of a product. */
    StringProperty numberProperty() {
        return number;
    }

    /** The own product that it is; empty to take a match back. */
    StringProperty skuProperty() {
        return sku;
    }

    void open(String subject) {
        rows.want(subject);
        tasks.run("sources", Phrase.of("sources.page.task"), chooser::sources, this::land);
    }

    /** Keeps the match and holds the sources against own sales again. */
    void match() {
        String named = number.get().strip();
        String own = sku.get().strip();
        if (!named.isEmpty()) {
            tasks.run("sources", Phrase.of("sources.page.task"), progress -> {
                chooser.sameProduct(named, own, progress);
                return chooser.sources(progress);
            }, board -> {
                number.set("");
                sku.set("");
                land(board);
            });
        }
    }

    private void land(SourcesBoard board) {
        state.set(board.said());
        rows.land(board.rows());
    }
}
