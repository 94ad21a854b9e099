package app.tradewind.ui.shell;

import app.tradewind.ui.shell.ShellViewModel.Found;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;

/** What the search field has found, under the field. Up and down choose, Enter goes there, Esc closes. */
final class SearchPopup {

    private static final double LINE = 34;

    private final Popup popup = new Popup();
    private final ListView<Found> list = new ListView<>();
    private final TextField field;
    private final Consumer<Found> go;

    SearchPopup(TextField field, ShellViewModel model, Consumer<Found> go) {
        this.field = field;
        this.go = go;
        list.setItems(model.found());
        list.setFixedCellSize(LINE);
        list.setFocusTraversable(false);
        list.getStyleClass().add("search-list");
        list.setCellFactory(any -> new FoundCell());
        list.setOnMouseClicked(e -> choose());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((o, was, is) -> toggle(is));
        field.textProperty().addListener((o, was, is) -> toggle(field.isFocused()));
    }

    private void toggle(boolean wanted) {
        if (!wanted || list.getItems().isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.setPrefSize(field.getWidth(), LINE * list.getItems().size() + 4);
        list.getSelectionModel().selectFirst();
        Bounds at = field.localToScreen(field.getLayoutBounds());
        list.getStylesheets().setAll(field.getScene().getStylesheets());
        popup.show(field, at.getMinX(), at.getMaxY() + 2);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose() {
        Found chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            field.clear();
            popup.hide();
            go.accept(chosen);
        }
    }

    private static final class FoundCell extends ListCell<Found> {
        @Override
        protected void updateItem(Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            Label note = new Label(found.note());
            note.getStyleClass().add("quiet");
            HBox line = new HBox(new Label(found.name()), note);
            line.getStyleClass().add("search-line");
            setGraphic(line);
        }
    }
}
