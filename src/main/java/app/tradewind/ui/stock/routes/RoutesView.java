package app.tradewind.ui.stock.routes;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.parts.Parts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Binds Routes: the list, the ways of the selected product under the sliders, and the freight table. */
public final class RoutesView implements Page {

    private final RoutesViewModel model;
    private final RoutesLayout layout;

    public RoutesView(Desk desk) {
        model = new RoutesViewModel(desk.tasks(), desk.source().warehouse());
        ComparePane compare = new ComparePane(desk.texts());
        ChangesPane changes = new ChangesPane(desk.texts());
        Node sliders = Parts.shownWhile(Parts.card(new LookSliders(desk.texts(), model)), model.lookedProperty().isNotNull());
        VBox ways = new VBox(sliders, compare, changes);
        ways.getStyleClass().add("column");
        layout = new RoutesLayout(desk.texts(), ways, new LanePane(desk.texts(), model));
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.table.setItems(model.rows());
        layout.table.select(model.selectedProperty());
        Runnable show = () -> {
            compare.show(model.lookedProperty().get());
            changes.show(model.lookedProperty().get());
        };
        model.lookedProperty().addListener(o -> show.run());
        desk.texts().langProperty().addListener(o -> show.run());
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
    }
}
