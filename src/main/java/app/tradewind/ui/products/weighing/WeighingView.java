package app.tradewind.ui.products.weighing;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import javafx.scene.Node;

/** Binds Weights and methods: the pairs, what was learned, and keeping either. */
public final class WeighingView implements Page {

    private final WeighingViewModel model;
    private final WeighingLayout layout;

    public WeighingView(Desk desk) {
        model = new WeighingViewModel(desk.tasks(), desk.source().chooser());
        layout = new WeighingLayout(desk.texts(), model);
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.pairs.apply.setOnAction(e -> model.applyPairs());
        layout.applyLearned.setOnAction(e -> model.applyLearned());
        layout.reset.setOnAction(e -> model.reset());
        model.boardProperty().addListener((o, was, is) -> layout.show(is));
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
