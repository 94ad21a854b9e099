package app.tradewind.ui.copy.packs;

import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.jobs.copydesk.packs.OwnRule;
import app.tradewind.ui.copy.FindingWords;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Typing;
import app.tradewind.words.text.Tongue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The person's own rules on the left, a form for another on the right. */
final class OwnPane extends HBox {

    private final Texts texts;
    private final PacksViewModel model;
    private final VBox own = new VBox();
    private final TextField words;
    private final ComboBox<String> lang;
    private final TextField markets;
    private final ComboBox<String> family;
    private final ComboBox<Severity> severity;
    private final TextField message;
    private final TextField safer;
    private final TextField flag;
    private final TextField pass;
    private final TextField source;

    OwnPane(Texts texts, PacksViewModel model, Runnable export) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("side-by-side");
        words = Typing.line(texts, "own-words", "copydesk.own.words.prompt");
        markets = Typing.line(texts, "own-markets", "copydesk.own.markets.prompt");
        message = Typing.line(texts, "own-message", "copydesk.own.message.prompt");
        safer = Typing.line(texts, "own-safer", "copydesk.own.safer.prompt");
        flag = Typing.line(texts, "own-flag", "copydesk.own.flag.prompt");
        pass = Typing.line(texts, "own-pass", "copydesk.own.pass.prompt");
        source = Typing.line(texts, "own-source", "copydesk.own.source.prompt");
        lang = Typing.language(texts, "own-lang", Stream.concat(Stream.of("any"), Arrays.stream(Tongue.values()).map(Tongue::tag)).toList());
        lang.setValue("en");
        family = box("own-family", FindingWords.FAMILIES, each -> FindingWords.family(texts, each));
        severity = box("own-severity", List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW), each -> FindingWords.severity(texts, each));
        family.setValue("superlative");
        severity.setValue(Severity.MEDIUM);
        model.boardProperty().addListener((o, was, is) -> list());
        own.getStyleClass().add("column");
        Button write = Parts.button(texts.bind("copydesk.own.export"), export);
        write.setId("own-export");
        HBox head = new HBox(Parts.heading(texts.bind("copydesk.own.heading")), Parts.spring(), write);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox left = Parts.card(head, Parts.scroll(own));
        VBox.setVgrow(left.getChildren().get(1), Priority.ALWAYS);
        left.setMinWidth(0);
        left.setPrefWidth(420);
        Button save = Parts.primary(texts.bind("copydesk.own.save"), this::save);
        save.setId("own-save");
        VBox form = Parts.card(Parts.heading(texts.bind("copydesk.own.new")), Typing.named(texts, "copydesk.own.words", words),
                line(Typing.named(texts, "copydesk.own.lang", lang), Typing.named(texts, "copydesk.own.markets", markets)),
                line(Typing.named(texts, "copydesk.own.family", family), Typing.named(texts, "copydesk.own.severity", severity)),
                line(Typing.named(texts, "copydesk.own.message", message), Typing.named(texts, "copydesk.own.safer", safer)),
                line(Typing.named(texts, "copydesk.own.flag", flag), Typing.named(texts, "copydesk.own.pass", pass)), Typing.named(texts, "copydesk.own.source", source), new HBox(save));
        HBox.setHgrow(form, Priority.ALWAYS);
        getChildren().addAll(left, form);
        list();
    }

    private void list() {
        own.getChildren().clear();
        if (model.own().isEmpty()) {
            own.getChildren().add(Parts.quiet(texts.bind("copydesk.own.none")));
        }
        model.own().forEach(pack -> entry(texts.bind("copydesk.own.line", pack.file(), pack.rules().size(), pack.newest()),
                "copydesk.own.remove", () -> model.remove(pack.file())));
        if (model.boardProperty().get() != null && !model.boardProperty().get().changed().isEmpty()) {
            own.getChildren().add(Parts.heading(texts.bind("copydesk.change.list")));
            model.boardProperty().get().changed().forEach((rule, each) -> entry(texts.bind(each.change().isOff() ? "copydesk.change.line-off"
                    : "copydesk.change.line", rule, each.change().card().changed(), each.change().off()), "copydesk.change.back", () -> model.back(rule)));
        }
    }

    private void entry(ObservableValue<String> said, String act, Runnable run) {
        Label name = Parts.label(said);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button remove = Parts.button(texts.bind(act), run);
        remove.getStyleClass().add("flat");
        HBox line = new HBox(name, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        own.getChildren().add(line);
    }

    private void save() {
        List<String> where = new ArrayList<>();
        Arrays.stream(markets.getText().split("[,; ]+")).filter(each -> !each.isBlank()).forEach(each -> where.add(each.toUpperCase(Locale.ROOT)));
        model.save(new OwnRule(new OwnRule.Where(lang.getValue(), where, family.getValue(), severity.getValue()),
                Arrays.asList(words.getText().split("[,，;；]")), new OwnRule.Says(message.getText(), safer.getText(), source.getText()),
                flag.getText(), pass.getText()), () -> List.of(words, markets, message, safer, flag, pass, source).forEach(TextField::clear));
    }

    private <T> ComboBox<T> box(String id, List<T> items, Function<T, String> say) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : say.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        box.getItems().setAll(items);
        texts.langProperty().addListener((o, was, is) -> {
            T chosen = box.getValue();
            box.getItems().clear();
            box.getItems().setAll(items);
            box.setValue(chosen);
        });
        return box;
    }

    private static HBox line(Node... fields) {
        HBox line = new HBox(fields);
        line.getStyleClass().addAll("writing", "levels-line");
        return line;
    }
}
