package app.tradewind.ui.markets;

import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The parts of the forms of Markets. */
final class FormParts {

    private final Texts texts;

    FormParts(Texts texts) {
        this.texts = texts;
    }

    TextField field(String id, String prompt, double width) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(width);
        field.promptTextProperty().bind(texts.bind(prompt));
        field.accessibleTextProperty().bind(field.promptTextProperty());
        return field;
    }

    VBox named(String code, Node field) {
        return new VBox(Parts.label(texts.bind(code), "field-name"), field);
    }

    /** The same, taking the free width. */
    VBox grown(String code, Node field) {
        VBox box = named(code, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    HBox line(Node... fields) {
        HBox line = new HBox(fields);
        line.getStyleClass().addAll("writing", "levels-line");
        return line;
    }
}
