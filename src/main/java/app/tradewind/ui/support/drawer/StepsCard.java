package app.tradewind.ui.support.drawer;

import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.jobs.exit.season.PlanMarkdown;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Cards of a markdown: its prices by week, and those that were planned when it was accepted. */
public final class StepsCard {

    private final Texts texts;

    public StepsCard(Texts texts) {
        this.texts = texts;
    }

    /** @param lines the prices @param notes what else there is to say of them */
    public VBox prices(Phrase heading, List<Phrase> lines, List<Phrase> notes) {
        VBox card = Parts.card(Parts.heading(texts.bind(heading)));
        lines.forEach(line -> card.getChildren().add(wrapped(line, "plain")));
        notes.forEach(note -> card.getChildren().add(wrapped(note, "quiet")));
        return card;
    }

    /** @param back takes them back */
    public VBox planned(List<PlannedWeeks> planned, Runnable back) {
        HBox head = new HBox(Parts.heading(texts.bind("exit.season.card.planned")), Parts.spring(),
                Parts.pill(texts.bind("shortlist.drop.card.accepted"), Tone.GOOD));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = Parts.card(head);
        planned.forEach(one -> card.getChildren().add(wrapped(PlanMarkdown.said(one), "plain")));
        Button button = Parts.button(texts.bind("exit.season.card.back"), back);
        button.setId("markdown-back");
        card.getChildren().add(new HBox(button));
        return card;
    }

    private Node wrapped(Phrase phrase, String style) {
        Label label = Parts.label(texts.bind(phrase), style);
        label.setWrapText(true);
        return label;
    }
}
