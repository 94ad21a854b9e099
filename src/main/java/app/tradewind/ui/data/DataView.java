package app.tradewind.ui.data;

import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;

/** Binds Data: the step the person stands on, and what is dropped on the window. */
public final class DataView implements Page {

    private final Desk desk;
    private final DataViewModel model;
    private final DataLayout layout;

    public DataView(Desk desk) {
        this.desk = desk;
        model = new DataViewModel(desk.tasks(), desk.source(), desk::changed);
        Batch batch = model.batch();
        layout = new DataLayout(desk, batch, () -> desk.placeProperty().set(Place.of("today")));
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        batch.stepProperty().addListener((o, was, is) -> layout.stand(is));
        layout.stand(batch.stepProperty().get());
        desk.droppedProperty().addListener((o, was, is) -> take());
        take();
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open();
    }

    private void take() {
        List<Path> files = desk.droppedProperty().get();
        if (files != null) {
            desk.droppedProperty().set(null);
            model.batch().drop(files);
        }
    }
}
