package app.tradewind.ui.data;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.parts.DataTabs;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;

/** Binds Data: the step, the file under check, and what has been brought in. */
public final class DataView implements Page {

    private final Desk desk;
    private final DataViewModel model;
    private final DataLayout layout;

    public DataView(Desk desk) {
        this.desk = desk;
        model = new DataViewModel(desk.tasks(), desk.source(), desk::changed);
        layout = new DataLayout(desk.texts(), model, new DataTabs(desk, "data"),
                () -> desk.placeProperty().set(Place.of("today")));
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.files.history.setItems(model.history());
        model.stepProperty().addListener((o, was, is) -> stand());
        model.currentProperty().addListener((o, was, is) -> {
            if (is != null) {
                layout.check.show(is);
            }
        });
        stand();
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
            model.drop(files);
        }
    }

    private void stand() {
        layout.stand(model.stepProperty().get(), model.brought());
    }
}
