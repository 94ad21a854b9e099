package app.tradewind.ui.stock.service;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import javafx.scene.Node;

/** Binds service levels: the form, the classes beside it, and saving. */
public final class ServiceView implements Page {

    private final ServiceViewModel model;
    private final ServiceLayout layout;

    public ServiceView(Desk desk) {
        model = new ServiceViewModel(desk.tasks(), desk.source().warehouse(), desk::changed);
        layout = new ServiceLayout(desk.texts(), model);
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.way.valueProperty().bindBidirectional(model.wayProperty());
        layout.measure.valueProperty().bindBidirectional(model.measureProperty());
        layout.suggested.setOnAction(e -> model.suggest());
        layout.save.setOnAction(e -> model.save().ifPresent(layout::focus));
        layout.save.disableProperty().bind(model.boardProperty().isNull());
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
