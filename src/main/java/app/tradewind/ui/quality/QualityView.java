package app.tradewind.ui.quality;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/** Binds Quality: the kinds, the rows of the chosen one, and the proposals. */
public final class QualityView implements Page {

    private final QualityViewModel model;
    private final QualityLayout layout;

    public QualityView(Desk desk) {
        model = new QualityViewModel(desk.tasks(), desk.source(), desk::changed);
        layout = new QualityLayout(desk.texts(), model.datasets(), model::open,
                new CleanPane(desk.texts(), model), new RawCard(desk.texts(), model.openedProperty()));
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.datasets.setItems(model.datasets());
        layout.datasets.select(model.chosenProperty());
        layout.rows.setItems(model.rows());
        layout.lacks.textProperty().bind(Bindings.createStringBinding(() -> model.lacks().stream().map(desk.texts()::say)
                .collect(Collectors.joining("\n")), model.lacks(), desk.texts().langProperty()));
        layout.refused.textProperty().bind(Bindings.createStringBinding(() -> model.refusedProperty().get() == null ? ""
                : desk.texts().say(model.refusedProperty().get()), model.refusedProperty(), desk.texts().langProperty()));
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
