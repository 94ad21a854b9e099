package app.tradewind.ui.support.parts;

import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import java.time.LocalDate;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The fields of a form: weeks, texts, their names above them. */
public record Fields(Texts texts) {

    /** Fields side by side, each as wide as the others. */
    public static HBox line(Node... fields) {
        HBox line = new HBox(fields);
        line.getStyleClass().addAll("writing", "levels-line");
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return line;
    }

    /** A field under its name. */
    public VBox named(String code, Node field) {
        Label name = Parts.label(texts.bind(code), "field-name");
        VBox box = new VBox(name, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** @param written how a Monday is written in the language of the window */
    public ComboBox<LocalDate> week(String id, String code, BiFunction<Figures, LocalDate, String> written) {
        ComboBox<LocalDate> weeks = new ComboBox<>();
        weeks.setId(id);
        weeks.setMaxWidth(Double.MAX_VALUE);
        weeks.accessibleTextProperty().bind(texts.bind(code));
        Runnable speak = () -> weeks.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate week) {
                return week == null ? "" : written.apply(texts.figures(), week);
            }

            @Override
            public LocalDate fromString(String text) {
                return weeks.getValue();
            }
        });
        texts.langProperty().addListener((o, was, is) -> {
            LocalDate chosen = weeks.getValue();
            weeks.setValue(null);
            speak.run();
            weeks.setValue(chosen);
        });
        speak.run();
        return weeks;
    }

    /** A text to type, with what it may look like shown while it is empty. */
    public TextField text(String id, String code, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setMinWidth(0);
        field.promptTextProperty().bind(texts.bind(prompt));
        field.accessibleTextProperty().bind(texts.bind(code));
        return field;
    }
}
