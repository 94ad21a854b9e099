package app.tradewind.ui.scenarios;

import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.parts.Parts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/** Binds Scenarios: the fields, the two tables, and the way back to Prices. */
public final class ScenariosView implements Page {

    private final ScenariosViewModel model;
    private final ScenariosLayout layout;

    public ScenariosView(Desk desk) {
        model = new ScenariosViewModel(desk.tasks(), desk.source().atlas()::scenarios);
        layout = new ScenariosLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.problem.textProperty().bind(desk.texts().bind(model.problemProperty()));
        Parts.shownWhile(layout.problem, model.problemProperty().isNotNull());
        layout.outcomes.setItems(model.outcomes());
        layout.items.setItems(model.items());
        layout.own.visibleProperty().bind(Bindings.size(model.outcomes()).greaterThan(1 + Scenario.USUAL.size()));
        layout.fields.forEach((part, field) -> field.textProperty().bindBidirectional(model.typedProperty(part)));
        layout.work.setOnAction(e -> model.work().ifPresent(wrong -> layout.fields.get(wrong).requestFocus()));
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
