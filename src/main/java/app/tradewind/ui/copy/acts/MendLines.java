package app.tradewind.ui.copy.acts;

import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.copy.Handling.Mend;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is written in place of what in a listing; each line can be taken back. */
public final class MendLines extends VBox {

    public MendLines(Texts texts, Deeds deeds, Row row) {
        getStyleClass().add("mends");
        getChildren().add(Parts.label(texts.bind("ui.copy.mends", row.handling().mends().size()), "field-name"));
        for (Mend mend : row.handling().mends()) {
            String code = !mend.stands() ? "ui.copy.mend.lost" : mend.edit().becomes().isBlank() ? "ui.copy.mend.out" : "ui.copy.mend";
            Label words = Parts.quiet(texts.bind(code, mend.edit().was().strip(), mend.edit().becomes().strip()));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            Button back = Parts.button(texts.bind("ui.copy.take-back"), () -> deeds.unmend(mend.id()));
            back.getStyleClass().add("flat");
            back.setId("copy-unmend-" + mend.id());
            HBox line = new HBox(words, back);
            line.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(line);
        }
    }
}
