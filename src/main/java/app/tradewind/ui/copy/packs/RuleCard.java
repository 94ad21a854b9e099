package app.tradewind.ui.copy.packs;

import app.tradewind.copyrisk.packs.PackReading.Changed;
import app.tradewind.copyrisk.rules.Example;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.ui.copy.FindingWords;
import app.tradewind.ui.copy.packs.PacksViewModel.Line;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.text.Tongue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One rule: what it says, what to write instead, the law behind it with its age, and the texts that prove it. */
final class RuleCard extends VBox {

    private static final int EXAMPLES = 8;

    private final Texts texts;

    /** @param changed what the person has changed in it @param acts what can be done with it */
    RuleCard(Texts texts, Line line, LocalDate today, Optional<Changed> changed, Node acts) {
        this.texts = texts;
        getStyleClass().add("rule-card");
        Rule rule = line.rule();
        Label family = Parts.heading(texts.follow(() -> FindingWords.family(texts, rule.card().family())));
        HBox head = new HBox(family, Parts.pill(texts.follow(() -> FindingWords.severity(texts, rule.card().severity())),
                FindingWords.tone(rule.card().severity())), Parts.spring(),
                Parts.label(texts.follow(() -> FindingWords.layer(texts, rule.card().layer())), "quiet"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("finding-head");
        getChildren().add(head);
        changed.ifPresent(each -> getChildren().add(words(texts.follow(() -> texts.say(each.change().isOff() ? "copydesk.change.is-off"
                : "copydesk.change.is-changed", each.change().card().changed(), each.change().off())), "pack-warning")));
        getChildren().addAll(acts, words(texts.follow(() -> rule.wording().message().in(texts.lang())), ""),
                words(texts.follow(() -> texts.say("ui.copy.instead", rule.wording().advice())), ""));
        if (!rule.wording().safer().isEmpty()) {
            getChildren().add(words(texts.follow(() -> texts.say("copydesk.packs.safer", safer(rule))), ""));
        }
        getChildren().addAll(
                words(texts.follow(() -> texts.say("copydesk.packs.source", rule.card().source(), rule.card().asOf(),
                        java.time.temporal.ChronoUnit.DAYS.between(rule.card().asOf(), today))), "quiet"),
                words(texts.follow(() -> texts.say("copydesk.packs.languages", languages(texts, rule))), "quiet"));
        if (!rule.excuses().evidence().isEmpty()) {
            getChildren().add(words(texts.follow(() -> texts.say("copydesk.packs.evidence", String.join(", ", rule.excuses().evidence()))), "quiet"));
        }
        getChildren().add(words(texts.follow(() -> texts.say("copydesk.packs.place", rule.id(), line.pack().file())), "quiet"));
        getChildren().add(Parts.label(texts.bind("copydesk.packs.examples"), "field-name"));
        rule.examples().stream().limit(EXAMPLES).forEach(example -> getChildren().add(example(example, rule)));
    }

    /** Languages in which it looks for words; a rule of patterns or marks speaks in all of them. */
    static String languages(Texts texts, Rule rule) {
        String tags = Arrays.stream(Tongue.values()).filter(tongue -> rule.look().trigger().byLanguage().keySet().stream()
                .anyMatch(bits -> bits != -1 && (bits & tongue.bit()) != 0)).map(Tongue::tag).collect(Collectors.joining(" "));
        return tags.isEmpty() ? texts.say("copydesk.packs.every-language") : tags;
    }

    private String safer(Rule rule) {
        return rule.wording().safer().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().isEmpty() ? texts.say("ui.copy.leave-out") : entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(" · "));
    }

    private static TextFlow example(Example example, Rule rule) {
        String text = example.listing().fields().get("text");
        TextFlow flow = new TextFlow();
        int at = example.span().map(text::indexOf).orElse(-1);
        if (at < 0) {
            flow.getChildren().add(plain("✓  " + text));
        } else {
            Label mark = new Label(example.span().get());
            mark.getStyleClass().addAll("mark", FindingWords.styleClass(rule.card().severity()));
            flow.getChildren().addAll(plain("✗  " + text.substring(0, at)), mark, plain(text.substring(at + example.span().get().length())));
        }
        flow.getStyleClass().add("field");
        return flow;
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("plain");
        return text;
    }

    private static Label words(javafx.beans.value.ObservableValue<String> text, String styleClass) {
        Label label = Parts.label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (!styleClass.isEmpty()) {
            label.getStyleClass().add(styleClass);
        }
        return label;
    }
}
