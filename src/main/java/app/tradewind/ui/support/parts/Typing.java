package app.tradewind.ui.support.parts;

import app.tradewind.ui.support.Texts;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a person types into. */
public final class Typing {

    private Typing() { }

    /** One line, with what belongs there said in it and read aloud. */
    public static TextField line(Texts texts, String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.promptTextProperty().bind(texts.bind(prompt));
        field.accessibleTextProperty().bind(field.promptTextProperty());
        return field;
    }

    /** A field with its name above it, as wide as its row gives. */
    public static VBox named(Texts texts, String code, Node field) {
        VBox box = new VBox(Parts.label(texts.bind(code), "field-name"), field);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
