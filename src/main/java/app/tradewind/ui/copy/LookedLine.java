package app.tradewind.ui.copy;

import app.tradewind.copyrisk.coverage.Looked;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.scene.layout.VBox;

/** What was looked for in a listing, and what was not: never that it is in order. */
final class LookedLine extends VBox {

    LookedLine(Texts texts, Looked looked) {
        getStyleClass().add("looked");
        getChildren().add(Parts.quiet(texts.bind("ui.copy.looked", looked.rules())));
        looked.gaps().forEach(gap -> getChildren().add(Parts.quiet(texts.bind("ui.copy.not-looked", gap.said()))));
    }
}
