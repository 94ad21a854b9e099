package app.tradewind.ui.copy.acts;

import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.copy.Known;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Typing;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is known of the listing's product and who says so; a person may put it right or add to it. */
public final class KnownLines extends VBox {

    private final Texts texts;
    private final Deeds deeds;
    private final Row row;
    private final VBox form = new VBox();

    public KnownLines(Texts texts, Deeds deeds, Row row) {
        this.texts = texts;
        this.deeds = deeds;
        this.row = row;
        getStyleClass().add("mends");
        Button add = flat("ui.copy.known.add", "copy-known-add", () -> write("", ""));
        HBox head = line(Parts.label(texts.bind("ui.copy.known", row.known().all().size()), "field-name"), add);
        getChildren().addAll(head, form);
        row.known().all().forEach(each -> getChildren().add(known(each)));
    }

    private HBox known(Known each) {
        Label words = Parts.quiet(texts.follow(() -> said(each)));
        words.setMinWidth(0);
        Button correct = flat("ui.copy.known.correct", "copy-known-correct", () -> write(each.name(), each.value()));
        if (!each.isSaid()) {
            return line(words, correct);
        }
        return line(words, correct, flat("ui.copy.take-back", "copy-known-back", () -> deeds.unknow(row, each.said())));
    }

    private String said(Known each) {
        String value = each.other().isEmpty() ? each.value() : texts.say("ui.copy.known.other", each.value(), each.other());
        return each.value().isBlank() ? texts.say("ui.copy.known.none", each.name(), each.from()) : texts.say("ui.copy.known.line", each.name(), value, each.from());
    }

    private void write(String name, String value) {
        TextField names = Typing.line(texts, "copy-known-name", "ui.copy.known.name");
        names.setText(name);
        names.setPrefColumnCount(12);
        TextField values = Typing.line(texts, "copy-known-value", "ui.copy.known.value");
        values.setText(value);
        HBox.setHgrow(values, Priority.ALWAYS);
        Runnable go = () -> {
            if (!names.getText().isBlank()) {
                deeds.know(row, names.getText(), values.getText());
            }
        };
        values.setOnAction(e -> go.run());
        Button keep = Parts.button(texts.bind("ui.copy.known.keep"), go);
        keep.setId("copy-known-keep");
        keep.disableProperty().bind(names.textProperty().map(String::isBlank));
        HBox typing = new HBox(names, values, keep);
        typing.getStyleClass().add("writing");
        form.getChildren().setAll(typing, Parts.quiet(texts.bind("ui.copy.known.note")));
        (name.isEmpty() ? names : values).requestFocus();
    }

    private Button flat(String code, String id, Runnable act) {
        Button button = Parts.button(texts.bind(code), act);
        button.getStyleClass().add("flat");
        button.setId(id);
        return button;
    }

    private static HBox line(Label words, Node... acts) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(words);
        line.getChildren().addAll(acts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
