package app.tradewind.ui.support.drawer;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Question;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Keeps the drawer at the selected row of a page while that page is on the window, and only then.
 *
 * @param <R> a row
 */
public final class Asking<R> {

    private final Desk desk;
    private final Node page;
    private final ObservableValue<R> selected;
    private final Function<R, Question> question;

    /** @param question of a row, never asked with {@code null} */
    public Asking(Desk desk, Node page, ObservableValue<R> selected, Function<R, Question> question) {
        this.desk = desk;
        this.page = page;
        this.selected = selected;
        this.question = question;
        selected.addListener((o, was, is) -> ask());
    }

    /** Asks anew: the page came to the front, or what is told of the row has changed. No row closes the drawer. */
    public void ask() {
        if (page.getScene() != null) {
            R row = selected.getValue();
            desk.questionProperty().set(row == null ? null : question.apply(row));
        }
    }
}
