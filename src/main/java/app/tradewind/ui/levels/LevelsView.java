package app.tradewind.ui.levels;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.parts.Parts;
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
        plans(desk, new PlansViewModel(desk.tasks(), desk.source().planner(), model.selectedProperty(), model::again), layout.plan);
        layout.mode.valueProperty().addListener((o, was, is) -> form.save.setDefaultButton(is == LevelsLayout.Mode.CHANGE));
        model.changes().addListener((Observable o) -> form.show(model.changes(), model::takeBack));
    }

    private static void plans(Desk desk, PlansViewModel plans, PlanForm form) {
        form.from.setItems(plans.weeks());
        form.to.setItems(plans.weeks());
        form.from.valueProperty().bindBidirectional(plans.from);
        form.to.valueProperty().bindBidirectional(plans.to);
        form.kind.textProperty().bindBidirectional(plans.kind);
        form.discount.textProperty().bindBidirectional(plans.discount);
        form.price.textProperty().bindBidirectional(plans.price);
        form.price.disableProperty().bind(plans.pricedProperty().not());
        form.told.textProperty().bind(desk.texts().bind(plans.toldProperty()));
        form.save.disableProperty().bind(plans.busyProperty());
        form.save.setOnAction(e -> plans.save());
        form.stop.setOnAction(e -> plans.stop());
        Parts.shownWhile(form.stop, plans.changingProperty().isNotNull());
        plans.plans().addListener((Observable o) -> form.show(plans.plans(), plans::change, plans::takeBack));
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
