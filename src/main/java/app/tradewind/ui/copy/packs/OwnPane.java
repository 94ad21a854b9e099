package app.tradewind.ui.copy.packs;

import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.copyrisk.text.Tongue;
import app.tradewind.jobs.copydesk.packs.OwnRule;
import app.tradewind.ui.copy.FindingWords;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
    private final TextField words = field("own-words", "copydesk.own.words.prompt");
    private final ComboBox<String> lang = new ComboBox<>();
    private final TextField markets = field("own-markets", "copydesk.own.markets.prompt");
    private final ComboBox<String> family;
    private final ComboBox<Severity> severity;
    private final TextField message = field("own-message", "copydesk.own.message.prompt");
    private final TextField safer = field("own-safer", "copydesk.own.safer.prompt");
    private final TextField flag = field("own-flag", "copydesk.own.flag.prompt");
    private final TextField pass = field("own-pass", "copydesk.own.pass.prompt");
    private final TextField source = field("own-source", "copydesk.own.source.prompt");

    OwnPane(Texts texts, PacksViewModel model, Runnable export) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("side-by-side");
        prompts();
        lang.setId("own-lang");
        lang.getItems().add("any");
        lang.getItems().addAll(Arrays.stream(Tongue.values()).map(Tongue::tag).toList());
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
        VBox form = Parts.card(Parts.heading(texts.bind("copydesk.own.new")), named("copydesk.own.words", words),
                line(named("copydesk.own.lang", lang), named("copydesk.own.markets", markets)),
                line(named("copydesk.own.family", family), named("copydesk.own.severity", severity)),
                line(named("copydesk.own.message", message), named("copydesk.own.safer", safer)),
                line(named("copydesk.own.flag", flag), named("copydesk.own.pass", pass)), named("copydesk.own.source", source), new HBox(save));
        HBox.setHgrow(form, Priority.ALWAYS);
        getChildren().addAll(left, form);
        list();
    }

    private void list() {
        own.getChildren().clear();
        if (model.own().isEmpty()) {
            own.getChildren().add(Parts.quiet(texts.bind("copydesk.own.none")));
        }
        model.own().forEach(pack -> {
            Label name = Parts.label(texts.bind("copydesk.own.line", pack.file(), pack.rules().size(), pack.newest()));
            name.setWrapText(true);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            Button remove = Parts.button(texts.bind("copydesk.own.remove"), () -> model.remove(pack.file()));
            remove.getStyleClass().add("flat");
            HBox line = new HBox(name, remove);
            line.setAlignment(Pos.CENTER_LEFT);
            own.getChildren().add(line);
        });
    }

    private void save() {
        List<String> where = new ArrayList<>();
        Arrays.stream(markets.getText().split("[,; ]+")).filter(each -> !each.isBlank()).forEach(each -> where.add(each.toUpperCase(Locale.ROOT)));
        model.save(new OwnRule(new OwnRule.Where(lang.getValue(), where, family.getValue(), severity.getValue()),
                Arrays.asList(words.getText().split("[,，;；]")), new OwnRule.Says(message.getText(), safer.getText(), source.getText()),
                flag.getText(), pass.getText()), () -> List.of(words, markets, message, safer, flag, pass, source).forEach(TextField::clear));
    }

    private static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setUserData(prompt);
        return field;
    }

    private void prompts() {
        for (TextField field : List.of(words, markets, message, safer, flag, pass, source)) {
            field.promptTextProperty().bind(texts.bind((String) field.getUserData()));
            field.accessibleTextProperty().bind(field.promptTextProperty());
        }
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

    private VBox named(String code, Node field) {
        VBox box = new VBox(Parts.label(texts.bind(code), "field-name"), field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
