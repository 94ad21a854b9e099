package app.tradewind.ui.support.parts;

import app.tradewind.ui.support.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

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

    /** A day, written the same in every language: a paper's 5/6 can be two days. */
    public static DatePicker day(Texts texts, String id, String prompt) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return day == null ? "" : day.toString();
            }

            @Override
            public LocalDate fromString(String text) {
                try {
                    return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
                } catch (DateTimeParseException e) {
                    return picker.getValue();
                }
            }
        });
        picker.promptTextProperty().bind(texts.bind(prompt));
        return picker;
    }

    /** A choice among language tags, {@code any} said as all of them. */
    public static ComboBox<String> language(Texts texts, String id, List<String> tags) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String tag) {
                return "any".equals(tag) ? texts.say("copydesk.packs.every-language") : tag;
            }

            @Override
            public String fromString(String text) {
                return box.getValue();
            }
        });
        box.getItems().setAll(tags);
        return box;
    }

    /** A field with its name above it, as wide as its row gives. */
    public static VBox named(Texts texts, String code, Node field) {
        VBox box = new VBox(Parts.label(texts.bind(code), "field-name"), field);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
