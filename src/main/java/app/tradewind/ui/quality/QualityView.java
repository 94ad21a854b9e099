package app.tradewind.ui.quality;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.parts.DataTabs;
import javafx.scene.Node;

/** Binds Quality: the kinds, the rows of the chosen one, and the proposals. */
public final class QualityView implements Page {

    private final QualityViewModel model;
    private final QualityLayout layout;

    public QualityView(Desk desk) {
        model = new QualityViewModel(desk.tasks(), desk.source(), desk::changed);
        layout = new QualityLayout(desk.texts(), new DataTabs(desk, "quality"), model.datasets(), model::open,
                new CleanPane(desk.texts(), model), new RawCard(desk.texts(), model.openedProperty()));
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.datasets.setItems(model.datasets());
        layout.datasets.select(model.chosenProperty());
        layout.rows.setItems(model.rows());
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
