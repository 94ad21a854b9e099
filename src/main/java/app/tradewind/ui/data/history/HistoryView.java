package app.tradewind.ui.data.history;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Binds the history of imports. */
public final class HistoryView implements Page {

    private final Desk desk;
    private final HistoryViewModel model;
    private final HistoryLayout layout;

    public HistoryView(Desk desk) {
        this.desk = desk;
        model = new HistoryViewModel(desk.tasks(), desk.source(), desk::changed);
        layout = new HistoryLayout(desk.texts(), new UndoCard(desk.texts(), model), model::ask, this::bringAgain);
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.table.setItems(model.entries());
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open();
    }

    /** The store keeps no copy of a file: the person shows where it is. */
    private void bringAgain(HistoryViewModel.Entry entry) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.texts().say("ui.history.again.title", entry.row().file()));
        File file = chooser.showOpenDialog(layout.getScene().getWindow());
        if (file != null) {
            desk.placeProperty().set(Place.of("data"));
            desk.droppedProperty().set(List.of(file.toPath()));
        }
    }
}
