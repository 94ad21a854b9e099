package app.tradewind.ui.data.files;

import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.data.batch.FileState;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with one file of the list. */
final class FileActions extends HBox {

    private final Texts texts;
    private final Batch batch;
    private final Button look;
    private final Button away = new Button();
    private FileItem item;

    FileActions(Texts texts, Batch batch) {
        this.texts = texts;
        this.batch = batch;
        look = Parts.button(texts.bind("ui.data.look"), () -> batch.open(item));
        look.getStyleClass().add("small");
        away.setGraphic(Parts.icon(Feather.X));
        away.getStyleClass().addAll("small", "flat");
        away.setOnAction(e -> batch.remove(item));
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("buttons");
        getChildren().addAll(look, away);
    }

    void set(FileItem next) {
        item = next;
        look.setVisible(item.board() != null || item.state() == FileState.UNUSABLE);
        look.setAccessibleText(texts.say("ui.data.look.spoken", item.name()));
        away.setVisible(item.state() != FileState.BRINGING && item.state() != FileState.READING);
        away.setAccessibleText(texts.say("ui.data.remove.spoken", item.name()));
    }
}
