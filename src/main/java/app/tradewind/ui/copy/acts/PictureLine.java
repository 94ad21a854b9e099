package app.tradewind.ui.copy.acts;

import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.copy.Handling.Picture;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Which file is looked at as the listing's picture, and whether it is still there. */
public final class PictureLine extends HBox {

    /** @param choose asks the person for a file */
    public PictureLine(Texts texts, Deeds deeds, Row row, Runnable choose) {
        Picture picture = row.handling().picture();
        String code = picture == null ? row.hints().isEmpty() ? "ui.copy.picture.none" : "ui.copy.picture.named"
                : picture.missing() ? "ui.copy.picture.missing" : "ui.copy.picture.chosen";
        Label said = Parts.quiet(texts.bind(code, picture == null ? "" : picture.path()));
        said.setId("copy-picture-said");
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        if (picture != null && picture.missing()) {
            said.getStyleClass().add("pack-warning");
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        Button other = Parts.button(texts.bind("ui.copy.picture.choose"), choose);
        other.getStyleClass().add("flat");
        other.setId("copy-picture-choose");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(said, other);
        if (picture != null) {
            Button forget = Parts.button(texts.bind("ui.copy.picture.forget"), () -> deeds.picture(row, null));
            forget.getStyleClass().add("flat");
            forget.setId("copy-picture-forget");
            getChildren().add(forget);
        }
    }
}
