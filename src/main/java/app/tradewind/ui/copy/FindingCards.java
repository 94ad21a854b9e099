package app.tradewind.ui.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.copydesk.HeldAgainst;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The findings of a listing, one card each; the selected one is open and says what is wrong and what to write instead. */
final class FindingCards extends VBox {

    private final Texts texts;
    private final Consumer<Finding> pick;
    private final Row row;
    private final Node acts;

    /** @param acts what can be done about the chosen one */
    FindingCards(Texts texts, Row row, Finding chosen, Node acts, Consumer<Finding> pick) {
        this.texts = texts;
        this.pick = pick;
        this.row = row;
        this.acts = acts;
        getStyleClass().addAll("card", "finding-cards");
        if (chosen.suggested()) {
            getChildren().addAll(Parts.heading(texts.bind("copyrisk.opinion.heading")), card(chosen, true));
        }
        if (!chosen.suggested() || !row.findings().isEmpty()) {
            getChildren().add(Parts.heading(texts.bind("ui.copy.findings", row.findings().size())));
        }
        row.findings().forEach(finding -> getChildren().add(card(finding, finding == chosen)));
    }

    private VBox card(Finding finding, boolean open) {
        Label family = Parts.label(texts.follow(() -> FindingWords.family(texts, finding)), "strong");
        family.setMinWidth(Region.USE_PREF_SIZE);
        Label marked = new Label(finding.span().text());
        boolean waived = row.handling().waived().containsKey(finding);
        marked.getStyleClass().addAll("pill", waived ? Tone.INFO.styleClass() : FindingWords.tone(finding.rule().severity()).styleClass());
        marked.setMinWidth(0);
        Label layer = Parts.label(texts.follow(() -> FindingWords.layer(texts, finding.rule().layer())), "quiet");
        layer.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(family, marked, Parts.spring(), layer);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("finding-head");
        VBox card = new VBox(head);
        card.getStyleClass().addAll("finding", waived ? "mark-waived" : FindingWords.styleClass(finding));
        if (open) {
            card.getChildren().addAll(words(texts.follow(() -> finding.instead().message().in(texts.lang()))),
                    words(texts.follow(() -> finding.suggested() ? finding.instead().advice().in(texts.lang())
                            : texts.say("ui.copy.instead", finding.instead().advice()))),
                    Parts.quiet(texts.bind("ui.copy.source", finding.rule().source(), finding.rule().asOf())));
            HeldAgainst.of(finding).forEach(note -> card.getChildren().add(words(texts.follow(() -> texts.say(note)))));
            card.getChildren().add(acts);
        } else {
            card.setCursor(Cursor.HAND);
            card.setOnMouseClicked(e -> pick.accept(finding));
        }
        return card;
    }

    private static Label words(ObservableValue<String> text) {
        Label label = Parts.label(text);
        label.setWrapText(true);
        return label;
    }
}
