package app.tradewind.ui.why;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.advice.Choice;
import app.tradewind.jobs.boards.SourceRow;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.ui.why.WhyViewModel.Panel;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the person can do about an answer: four buttons, and below them a line to write on instead of a dialog. */
final class DecisionPanel extends VBox {

    private static final int SHOWN_ROWS = 8;

    private final Texts texts;
    private final WhyViewModel model;

    DecisionPanel(Texts texts, WhyViewModel model, Verdict verdict) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("decision");
        Button accept = Parts.primary(texts.bind("ui.why.accept"), model::accept);
        Button adjust = Parts.button(texts.bind("ui.why.adjust"), () -> model.toggle(Panel.ADJUST));
        Button snooze = Parts.button(texts.bind("ui.why.snooze"), () -> model.toggle(Panel.SNOOZE));
        Button dismiss = Parts.button(texts.bind("ui.why.dismiss"), () -> model.toggle(Panel.DISMISS));
        accept.setId("why-accept");
        adjust.setId("why-adjust");
        snooze.setId("why-snooze");
        dismiss.setId("why-dismiss");
        FlowPane buttons = new FlowPane(accept, adjust, snooze, dismiss);
        buttons.getStyleClass().add("buttons");
        boolean asks = verdict == Verdict.ACT;
        Parts.shownWhile(buttons, Bindings.createBooleanBinding(
                () -> asks && model.decidedProperty().get() == null, model.decidedProperty()));
        getChildren().addAll(buttons, writing(), done(), rowsLink(), rowList());
    }

    private HBox writing() {
        TextField line = new TextField();
        line.setId("why-note");
        line.textProperty().bindBidirectional(model.noteProperty());
        line.setOnAction(e -> model.confirm());
        HBox.setHgrow(line, Priority.ALWAYS);
        Button go = Parts.button(texts.bind("ui.why.confirm"), model::confirm);
        go.setId("why-confirm");
        HBox box = new HBox(line, go);
        box.getStyleClass().add("writing");
        model.panelProperty().addListener((o, was, is) -> {
            if (prompt(is) != null) {
                line.promptTextProperty().bind(texts.bind(prompt(is)));
                line.accessibleTextProperty().bind(line.promptTextProperty());
                line.requestFocus();
            }
        });
        return Parts.shownWhile(box, model.panelProperty().map(panel -> prompt(panel) != null));
    }

    private Label done() {
        Label word = new Label();
        word.getStyleClass().addAll("pill", Tone.GOOD.styleClass());
        word.setId("why-decided");
        word.textProperty().bind(Bindings.createStringBinding(
                () -> model.decidedProperty().get() == null ? "" : texts.say(code(model.decidedProperty().get())),
                model.decidedProperty(), texts.langProperty()));
        return Parts.shownWhile(word, model.decidedProperty().isNotNull());
    }

    private javafx.scene.Node rowsLink() {
        return Parts.link(texts.bind("ui.why.rows"), () -> model.toggle(Panel.ROWS));
    }

    private VBox rowList() {
        VBox list = new VBox();
        list.getStyleClass().add("source-rows");
        Runnable fill = () -> {
            list.getChildren().clear();
            model.rows().stream().limit(SHOWN_ROWS).forEach(row -> list.getChildren().add(row(row)));
            int more = model.rows().size() - SHOWN_ROWS;
            if (more > 0) {
                list.getChildren().add(Parts.quiet(texts.bind("ui.why.rows.more", more)));
            }
        };
        model.rows().addListener((javafx.beans.Observable o) -> fill.run());
        fill.run();
        return Parts.shownWhile(list, model.panelProperty().isEqualTo(Panel.ROWS));
    }

    private VBox row(SourceRow row) {
        Label place = Parts.label(texts.bind("ui.why.rows.place", row.origin().file(), row.origin().row()), "quiet");
        Label raw = new Label(row.raw());
        raw.getStyleClass().add("raw");
        return new VBox(place, raw);
    }

    private static String prompt(Panel panel) {
        return switch (panel) {
            case ADJUST -> "ui.why.adjust.prompt";
            case SNOOZE -> "ui.why.snooze.prompt";
            case DISMISS -> "ui.why.dismiss.prompt";
            case NONE, ROWS -> null;
        };
    }

    private static String code(Choice choice) {
        return switch (choice) {
            case ACCEPTED -> "ui.why.done.accepted";
            case ADJUSTED -> "ui.why.done.adjusted";
            case DISMISSED -> "ui.why.done.dismissed";
            case SNOOZED -> "ui.why.done.snoozed";
        };
    }
}
