package app.tradewind.ui.limits;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.bounds.LimitForm;
import app.tradewind.ui.support.parts.Parts;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;

/** Binds Price bounds: the forms, saving them, and the table. */
public final class LimitsView implements Page {

    private final LimitsViewModel model;
    private final LimitsLayout layout;

    public LimitsView(Desk desk) {
        model = new LimitsViewModel(desk.tasks(), desk.source()::planner, desk::changed);
        layout = new LimitsLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.problem.textProperty().bind(desk.texts().bind(model.problemProperty()));
        Parts.shownWhile(layout.problem, model.problemProperty().isNotNull());
        layout.products.setItems(model.products());
        layout.save.setOnAction(e -> model.save());
        model.forms().addListener((ListChangeListener<LimitForm>) change -> {
            if (!model.forms().isEmpty()) {
                layout.show(model.forms(), model.board());
            }
        });
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
