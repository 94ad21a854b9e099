package app.tradewind.ui.support.parts;

import app.tradewind.ui.support.Texts;
import app.tradewind.words.Phrase;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** Stands where there is nothing to show yet: says what is missing and offers the step that brings it. */
public final class EmptyPanel extends VBox {

    /**
     * @param ikon a picture of what is missing
     * @param title what is missing, in a few words
     * @param hint what to do about it
     * @param actions buttons that do it
     */
    public EmptyPanel(Texts texts, Ikon ikon, Phrase title, Phrase hint, Node... actions) {
        getStyleClass().add("empty");
        Label head = Parts.label(texts.bind(title), "heading");
        Label more = Parts.quiet(texts.bind(hint));
        head.setWrapText(true);
        getChildren().addAll(Parts.icon(ikon), head, more);
        getChildren().addAll(actions);
    }
}
