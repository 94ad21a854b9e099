package app.tradewind.ui.levels;

import app.tradewind.jobs.levels.ChangeForecasts.Judged;
import app.tradewind.jobs.levels.Said;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The form that changes a forecast, and below it the changes that stand. */
final class ChangeForm extends VBox {

    final ComboBox<LocalDate> from;
    final ComboBox<LocalDate> to;
    final TextField amount;
    final TextField comment;
    final TextField author;
    final Button save;
    final Label told = new Label();
    private final Texts texts;
    private final VBox standing = new VBox();

    ChangeForm(Texts texts) {
        this.texts = texts;
        getStyleClass().add("card");
        from = week("levels-from", "ui.levels.from");
        to = week("levels-to", "ui.levels.to");
        amount = field("levels-amount", "ui.levels.amount", "ui.levels.amount.prompt");
        comment = field("levels-comment", "ui.levels.comment", "ui.levels.comment.prompt");
        author = field("levels-author", "ui.levels.author", "ui.levels.author");
        save = Parts.primary(texts.bind("ui.levels.save"), () -> { });
        save.setId("levels-save");
        save.setDefaultButton(true);
        told.setId("levels-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("quiet");
        standing.setId("levels-changes");
        standing.getStyleClass().add("source-rows");
        HBox last = new HBox(named("ui.levels.author", author), save);
        last.getStyleClass().addAll("writing", "levels-line");
        getChildren().addAll(Parts.heading(texts.bind("ui.levels.change")),
                line(named("ui.levels.from", from), named("ui.levels.to", to), named("ui.levels.amount", amount)),
                named("ui.levels.comment", comment), last, told, standing);
    }

    /** Shows the changes of one row; each can be taken back. */
    void show(List<? extends Judged> changes, LongConsumer takeBack) {
        standing.getChildren().clear();
        for (Judged one : changes) {
            VBox words = new VBox(Parts.quiet(texts.bind(Said.change(one.change()))));
            if (one.verdict().weeks() > 0) {
                words.getChildren().add(Parts.quiet(texts.bind(Said.verdict(one.change(), one.verdict()))));
            }
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(words);
            row.getStyleClass().add("writing");
            if (one.change().stands()) {
                Button undo = Parts.button(texts.bind("ui.levels.undo"), () -> takeBack.accept(one.change().id()));
                undo.setId("levels-undo-" + one.change().id());
                row.getChildren().add(undo);
            }
            standing.getChildren().add(row);
        }
    }

    private static HBox line(Node... fields) {
        HBox line = new HBox(fields);
        line.getStyleClass().addAll("writing", "levels-line");
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return line;
    }

    private VBox named(String code, Node field) {
        Label name = Parts.label(texts.bind(code), "field-name");
        VBox box = new VBox(name, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private ComboBox<LocalDate> week(String id, String code) {
        ComboBox<LocalDate> weeks = new ComboBox<>();
        weeks.setId(id);
        weeks.setMaxWidth(Double.MAX_VALUE);
        weeks.accessibleTextProperty().bind(texts.bind(code));
        Runnable speak = () -> weeks.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate week) {
                return week == null ? "" : texts.figures().day(week);
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

    private TextField field(String id, String code, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setMinWidth(0);
        field.promptTextProperty().bind(texts.bind(prompt));
        field.accessibleTextProperty().bind(texts.bind(code));
        return field;
    }
}
