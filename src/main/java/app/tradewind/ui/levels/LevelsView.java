package app.tradewind.ui.levels;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import javafx.beans.Observable;
import javafx.scene.Node;

/** Binds demand by level: the level, the row, the form that changes it, and the way back to Stock. */
public final class LevelsView implements Page {

    private final LevelsViewModel model;
    private final LevelsLayout layout;

    public LevelsView(Desk desk) {
        model = new LevelsViewModel(desk.tasks(), desk.source().planner(), System.getProperty("user.name", ""), desk::changed);
        layout = new LevelsLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.shown.valueProperty().bindBidirectional(model.shownProperty());
        layout.back.setOnAction(e -> desk.placeProperty().set(Place.of("stock")));
        layout.table.setItems(model.rows());
        layout.table.select(model.selectedProperty());
        model.selectedProperty().addListener((o, was, is) -> layout.show(is));
        ChangeForm form = layout.form;
        form.from.setItems(model.weeks());
        form.to.setItems(model.weeks());
        form.from.valueProperty().bindBidirectional(model.fromProperty());
        form.to.valueProperty().bindBidirectional(model.toProperty());
        form.amount.textProperty().bindBidirectional(model.amountProperty());
        form.comment.textProperty().bindBidirectional(model.commentProperty());
        form.author.textProperty().bindBidirectional(model.authorProperty());
        form.told.textProperty().bind(desk.texts().bind(model.toldProperty()));
        form.save.disableProperty().bind(model.busyProperty());
        form.save.setOnAction(e -> model.save());
        model.changes().addListener((Observable o) -> form.show(model.changes(), model::takeBack));
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
