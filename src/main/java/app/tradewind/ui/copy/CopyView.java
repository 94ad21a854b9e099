package app.tradewind.ui.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.VBox;

/** Binds Copy: the listings, the marked text of the selected one, and its findings in the drawer. */
public final class CopyView implements Page {

    private static final KeyCodeCombination NEXT = new KeyCodeCombination(KeyCode.F8);

    private final Desk desk;
    private final CopyViewModel model;
    private final CopyLayout layout;

    public CopyView(Desk desk) {
        this.desk = desk;
        this.model = new CopyViewModel(desk.tasks(), desk.source()::copy);
        this.layout = new CopyLayout(desk.texts(), model::next);
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.shown.valueProperty().bindBidirectional(model.rows().shownProperty());
        layout.table.setItems(model.rows().rows());
        layout.table.select(model.rows().selectedProperty());
        layout.next.disableProperty().bind(model.findingProperty().isNull());
        model.rows().selectedProperty().addListener((o, was, is) -> show());
        model.findingProperty().addListener((o, was, is) -> show());
        layout.sceneProperty().addListener((o, was, is) -> listen(was, is));
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
        show();
    }

    /** F8 belongs to this screen only while it stands in front. */
    private void listen(Scene was, Scene is) {
        if (was != null) {
            was.getAccelerators().remove(NEXT);
        }
        if (is != null) {
            is.getAccelerators().put(NEXT, model::next);
        }
    }

    private void show() {
        Row row = model.rows().selectedProperty().get();
        Finding finding = model.findingProperty().get();
        if (row == null) {
            layout.show(new VBox(), List.of());
        } else {
            layout.show(new MarkedText(desk.texts(), row.listing(), row.findings(), finding, model.findingProperty()::set),
                    model.evidence(row));
        }
        if (layout.getScene() != null) {
            desk.questionProperty().set(row == null || finding == null ? null : new Question(finding, Screen.COPY,
                    Named.product(row.listing().text().title(), row.listing().item()),
                    List.of(new FindingCards(desk.texts(), row.findings(), finding, model.findingProperty()::set))));
        }
    }
}
