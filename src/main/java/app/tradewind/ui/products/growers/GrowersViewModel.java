package app.tradewind.ui.products.growers;

import app.tradewind.jobs.choice.GrowersBoard;
import app.tradewind.jobs.choice.GrowersBoard.Row;
import app.tradewind.selection.growth.Target;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The growers as the window shows them; another target asks anew. */
final class GrowersViewModel {

    private final Tasks tasks;
    private final Chooser chooser;
    private final BoardRows<Row, Target> rows = new BoardRows<>(Target.UNITS, (row, target) -> true, row -> row.advice().subject());
    private final ReadOnlyObjectWrapper<Phrase> title = new ReadOnlyObjectWrapper<>(Phrase.of("growth.page.title"));
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<GrowersBoard> board = new ReadOnlyObjectWrapper<>();

    GrowersViewModel(Tasks tasks, Chooser chooser) {
        this.tasks = tasks;
        this.chooser = chooser;
        rows.shownProperty().addListener((o, was, is) -> load());
    }

    BoardRows<Row, Target> rows() {
        return rows;
    }

    /** What a grower is. */
    ObjectProperty<Target> targetProperty() {
        return rows.shownProperty();
    }

    /** What the list is: nothing is called a grower where best sellers are all that could be named. */
    ReadOnlyObjectProperty<Phrase> titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How the ranking proved itself, in a sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** {@code null} until it has landed. */
    ReadOnlyObjectProperty<GrowersBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    void open(String subject) {
        load();
        rows.want(subject);
    }

    private void load() {
        Target target = rows.shownProperty().get();
        tasks.run("growers", Phrase.of("growth.page.task"), progress -> chooser.growers(target, progress), this::land);
    }

    private void land(GrowersBoard next) {
        board.set(next);
        title.set(next.answer().title());
        state.set(next.answer().said());
        rows.land(next.rows());
    }
}
