package app.tradewind.ui.forecasts;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.parts.Parts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/** Binds the forecasts' report: the classes, the record, testing again and the way back to Stock. */
public final class ForecastsView implements Page {

    private final ForecastsViewModel model;
    private final ForecastsLayout layout;

    public ForecastsView(Desk desk) {
        model = new ForecastsViewModel(desk.tasks(), desk.source()::forecasts);
        layout = new ForecastsLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.record.textProperty().bind(desk.texts().bind(model.recordProperty()));
        layout.classes.setItems(model.classes());
        layout.items.setItems(model.items());
        layout.foreknown.textProperty().bind(desk.texts().bind(model.foreknownProperty()));
        Parts.shownWhile(layout.foreknown, model.foreknownProperty().isNotNull());
        layout.changed.textProperty().bind(desk.texts().bind(model.changedProperty()));
        layout.changes.setItems(model.changes());
        Parts.shownWhile(layout.changes, Bindings.isNotEmpty(model.changes()));
        Parts.shownWhile(layout.items, Bindings.isNotEmpty(model.items()));
        layout.again.setOnAction(e -> model.open());
        layout.again.disableProperty().bind(model.runningProperty());
        layout.cancel.setOnAction(e -> model.cancel());
        layout.cancel.disableProperty().bind(model.runningProperty().not());
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open();
    }
}
