package app.tradewind.ui.shell;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Place;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files may be dropped anywhere on the window: they go to Data. */
final class FileDrop {

    private final Desk desk;

    FileDrop(Desk desk) {
        this.desk = desk;
    }

    void on(Node window) {
        window.setOnDragOver(this::over);
        window.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        desk.placeProperty().set(Place.of("data"));
        desk.droppedProperty().set(files);
        event.setDropCompleted(true);
        event.consume();
    }
}
