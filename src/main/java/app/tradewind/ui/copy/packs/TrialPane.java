package app.tradewind.ui.copy.packs;

import app.tradewind.copyrisk.Checked.Passed;
import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.copydesk.packs.TextTrial.Setting;
import app.tradewind.jobs.copydesk.packs.TextTrial.Tried;
import app.tradewind.ui.copy.FindingWords;
import app.tradewind.ui.copy.MarkedField;
import app.tradewind.ui.copy.MarkedField.Marking;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.text.Tongue;
import java.util.Arrays;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A text on the left, its marks and their reasons on the right, new at every key. */
final class TrialPane extends HBox {

    private static final int SHOWN = 60;

    private final Texts texts;
    private final PacksViewModel model;
    private final TextArea text = new TextArea();
    private final ComboBox<String> lang = new ComboBox<>();
    private final TextField market = new TextField();
    private final TextField category = new TextField();
    private final VBox result = new VBox();

    TrialPane(Texts texts, PacksViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("side-by-side");
        text.setId("packs-text");
        text.setWrapText(true);
        text.promptTextProperty().bind(texts.bind("copydesk.try.prompt"));
        text.accessibleTextProperty().bind(texts.bind("copydesk.try.prompt"));
        lang.setId("packs-lang");
        lang.setMaxWidth(Double.MAX_VALUE);
        lang.getItems().add("");
        lang.getItems().addAll(Arrays.stream(Tongue.values()).map(Tongue::tag).toList());
        lang.setValue("");
        market.setId("packs-market");
        market.setPrefColumnCount(4);
        category.setId("packs-category");
        text.textProperty().addListener((o, was, is) -> ask());
        lang.valueProperty().addListener((o, was, is) -> ask());
        market.textProperty().addListener((o, was, is) -> ask());
        category.textProperty().addListener((o, was, is) -> ask());
        model.boardProperty().addListener((o, was, is) -> ask());
        model.triedProperty().addListener((o, was, is) -> show(is));
        HBox setting = new HBox(named("copydesk.try.lang", lang), named("copydesk.try.market", market), named("copydesk.try.category", category));
        setting.getStyleClass().add("writing");
        VBox left = Parts.card(setting, text);
        VBox.setVgrow(text, Priority.ALWAYS);
        result.getStyleClass().add("column");
        VBox right = Parts.card(Parts.scroll(result));
        VBox.setVgrow(right.getChildren().get(0), Priority.ALWAYS);
        for (VBox side : java.util.List.of(left, right)) {
            HBox.setHgrow(side, Priority.ALWAYS);
            side.setMinWidth(0);
            side.setPrefWidth(500);
        }
        getChildren().addAll(left, right);
    }

    private void ask() {
        model.tryText(text.getText(), new Setting(lang.getValue() == null ? "" : lang.getValue(),
                market.getText().strip().toUpperCase(java.util.Locale.ROOT), category.getText().strip()));
    }

    private void show(Tried tried) {
        result.getChildren().clear();
        if (text.getText().isBlank()) {
            result.getChildren().add(Parts.quiet(texts.bind("copydesk.try.empty")));
            return;
        }
        Label count = Parts.heading(texts.bind("copydesk.try.found", tried.checked().findings().size(), tried.looked().rules(), tried.millis()));
        count.setId("packs-found");
        count.setWrapText(true);
        result.getChildren().addAll(count, new MarkedField("text", text.getText(), "",
                new Marking(tried.checked().findings(), Set.of(), null, finding -> { })));
        tried.checked().findings().stream().limit(SHOWN).forEach(finding -> result.getChildren().add(card(finding)));
        tried.checked().passed().stream().limit(SHOWN).forEach(passed -> result.getChildren().add(passed(passed)));
        tried.looked().gaps().forEach(gap -> result.getChildren().add(Parts.quiet(texts.bind("ui.copy.not-looked", gap.said()))));
    }

    private VBox card(Finding finding) {
        Label marked = new Label(finding.span().text());
        marked.getStyleClass().addAll("pill", FindingWords.tone(finding.rule().severity()).styleClass());
        HBox head = new HBox(Parts.label(texts.follow(() -> FindingWords.family(texts, finding.rule().family())), "strong"), marked);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("finding-head");
        Label message = Parts.label(texts.follow(() -> finding.instead().message().in(texts.lang())));
        message.setWrapText(true);
        VBox card = new VBox(head, message, Parts.quiet(texts.bind("copydesk.try.rule", finding.rule().id())));
        card.getStyleClass().addAll("finding", FindingWords.styleClass(finding.rule().severity()));
        return card;
    }

    private Label passed(Passed passed) {
        return Parts.quiet(texts.bind("copydesk.try.passed", passed.span().text(), passed.why(), passed.rule().id()));
    }

    private VBox named(String code, javafx.scene.Node field) {
        VBox box = new VBox(Parts.label(texts.bind(code), "field-name"), field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
