package app.tradewind.ui.copy.packs;

import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.copyrisk.packs.PackReading.Changed;
import app.tradewind.copyrisk.rules.Example;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.Terms;
import app.tradewind.jobs.copydesk.packs.RuleWish;
import app.tradewind.ui.copy.FindingWords;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Typing;
import app.tradewind.words.text.Tongue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A shipped rule, filled into a form: what is changed in it holds for this workspace, all else stays as shipped. */
final class ChangeForm extends VBox {

    private static final String BETWEEN = "[,，;；]";

    private final Texts texts;
    private final PacksViewModel model;
    private final Rule shipped;
    private final Optional<Changed> before;
    private final Runnable done;
    private final CheckBox off = new CheckBox();
    private final TextField reason;
    private final ComboBox<Severity> severity = new ComboBox<>();
    private final ComboBox<String> lang;
    private final TextField words;
    private final TextField excuses;
    private final TextArea message = new TextArea();
    private final TextField safer;
    private final TextField source;
    private final DatePicker asOf;
    private final TextField flag;
    private final TextField pass;

    /**
     * @param rule as it is now
     * @param before what was changed already
     * @param done told when the form is to go
     */
    ChangeForm(Texts texts, PacksViewModel model, Rule rule, Optional<Changed> before, Runnable done) {
        this.texts = texts;
        this.model = model;
        this.before = before;
        this.shipped = before.map(Changed::shipped).orElse(rule);
        this.done = done;
        getStyleClass().add("rule-card");
        reason = Typing.line(texts, "change-reason", "copydesk.change.off.reason");
        words = Typing.line(texts, "change-words", "copydesk.change.words.prompt");
        excuses = Typing.line(texts, "change-excuses", "copydesk.change.excuses.prompt");
        safer = Typing.line(texts, "change-safer", "copydesk.own.safer.prompt");
        source = Typing.line(texts, "change-source", "copydesk.own.source.prompt");
        flag = Typing.line(texts, "change-flag", "copydesk.change.flag.prompt");
        pass = Typing.line(texts, "change-pass", "copydesk.change.pass.prompt");
        asOf = Typing.day(texts, "change-as-of", "copydesk.change.as-of");
        asOf.setMaxWidth(Double.MAX_VALUE);
        lang = Typing.language(texts, "change-lang", Stream.concat(Stream.of("any"), Arrays.stream(Tongue.values()).map(Tongue::tag)).toList());
        boxes();
        fill(rule);
        Node keep = Parts.primary(texts.bind("copydesk.change.save"), this::save);
        keep.setId("change-save");
        Node leave = Parts.button(texts.bind("copydesk.change.leave"), done);
        leave.setId("change-leave");
        HBox buttons = new HBox(keep, leave);
        buttons.getStyleClass().add("writing");
        Label why = Parts.quiet(texts.bind("copydesk.change.note"));
        why.setMinHeight(USE_PREF_SIZE);
        VBox day = Typing.named(texts, "copydesk.change.as-of", asOf);
        day.setMinWidth(130);
        getChildren().addAll(Parts.heading(texts.bind("copydesk.change.heading", shipped.id())), why, off,
                Parts.shownWhile(reason, off.selectedProperty()),
                line(Typing.named(texts, "copydesk.own.severity", severity), Typing.named(texts, "copydesk.change.lang", lang)),
                Typing.named(texts, "copydesk.change.words", words), Typing.named(texts, "copydesk.own.flag", flag),
                Typing.named(texts, "copydesk.change.excuses", excuses), Typing.named(texts, "copydesk.own.pass", pass),
                Typing.named(texts, "copydesk.own.message", message), Typing.named(texts, "copydesk.own.safer", safer),
                line(Typing.named(texts, "copydesk.own.source", source), day), buttons);
    }

    private void boxes() {
        off.setId("change-off");
        off.textProperty().bind(texts.bind("copydesk.change.off"));
        severity.setId("change-severity");
        severity.setMaxWidth(Double.MAX_VALUE);
        severity.setConverter(new StringConverter<>() {
            @Override
            public String toString(Severity value) {
                return value == null ? "" : FindingWords.severity(texts, value);
            }

            @Override
            public Severity fromString(String text) {
                return severity.getValue();
            }
        });
        severity.getItems().setAll(Severity.HIGH, Severity.MEDIUM, Severity.LOW);
        texts.langProperty().addListener((o, was, is) -> {
            Severity chosen = severity.getValue();
            severity.getItems().setAll(Severity.HIGH, Severity.MEDIUM, Severity.LOW);
            severity.setValue(chosen);
            if (message.getText().equals(shipped.wording().message().in(was))) {
                message.setText(shipped.wording().message().in(is));
            }
        });
        lang.valueProperty().addListener((o, was, is) -> {
            if (was == null || safer.getText().equals(saferIn(was))) {
                safer.setText(saferIn(is));
            }
        });
        message.setId("change-message");
        message.setWrapText(true);
        message.setPrefRowCount(3);
    }

    private void fill(Rule now) {
        severity.setValue(now.card().severity());
        lang.setValue(before.map(each -> each.change().adds()).flatMap(adds -> Stream.of(adds.terms(), adds.unless()).filter(terms -> !terms.isEmpty())
                .map(ChangeForm::tag).findFirst()).orElseGet(() -> now.wording().safer().containsKey(texts.lang().tag()) ? texts.lang().tag() : "en"));
        message.setText(now.wording().message().in(texts.lang()));
        safer.setText(now.wording().safer().getOrDefault(lang.getValue(), ""));
        source.setText(now.card().source());
        asOf.setValue(now.card().asOf());
        before.map(Changed::change).ifPresent(change -> {
            off.setSelected(change.isOff());
            reason.setText(change.off());
            words.setText(joined(change.adds().terms()));
            excuses.setText(joined(change.adds().unless()));
            change.examples().forEach(example -> (example.span().isPresent() ? flag : pass).setText(written(example)));
        });
    }

    private void save() {
        if (off.isSelected() && reason.getText().isBlank()) {
            model.say("copydesk.change.no-reason");
            reason.requestFocus();
            return;
        }
        LocalDate day = asOf.getValue() == null || asOf.getValue().equals(shipped.card().asOf()) ? null : asOf.getValue();
        RuleWish wish = new RuleWish(shipped.id(), off.isSelected() ? reason.getText() : "",
                new RuleWish.Card(severity.getValue() == shipped.card().severity() ? null : severity.getValue(),
                        other(source.getText(), shipped.card().source()), day),
                new RuleWish.Adds(lang.getValue(), List.of(words.getText().split(BETWEEN)), List.of(excuses.getText().split(BETWEEN))),
                new RuleWish.Says(other(message.getText(), shipped.wording().message().in(texts.lang())), other(safer.getText(), saferIn(lang.getValue()))),
                new RuleWish.Texts(flag.getText(), pass.getText()));
        if (wish.isEmpty() && before.isPresent()) {
            model.back(shipped.id());
            done.run();
        } else {
            model.change(wish, done);
        }
    }

    /** What was typed, or nothing where the rule says so itself. */
    private static String other(String typed, String own) {
        return typed.strip().equals(own.strip()) ? "" : typed.strip();
    }

    private String saferIn(String tag) {
        return shipped.wording().safer().getOrDefault(tag, "");
    }

    private static String joined(Terms terms) {
        return String.join(", ", terms.byLanguage().values().stream().flatMap(List::stream).toList());
    }

    private static String tag(Terms terms) {
        int bits = terms.byLanguage().keySet().stream().findFirst().orElse(-1);
        return Arrays.stream(Tongue.values()).filter(tongue -> tongue.bit() == bits).map(Tongue::tag).findFirst().orElse("any");
    }

    private static String written(Example example) {
        String text = example.listing().fields().get("text");
        return example.span().map(span -> text.replaceFirst(java.util.regex.Pattern.quote(span),
                java.util.regex.Matcher.quoteReplacement("[[" + span + "]]"))).orElse(text);
    }

    private static HBox line(Node... fields) {
        HBox line = new HBox(fields);
        line.setAlignment(Pos.BOTTOM_LEFT);
        line.getStyleClass().add("writing");
        return line;
    }
}
