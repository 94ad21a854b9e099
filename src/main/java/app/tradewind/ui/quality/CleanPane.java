package app.tradewind.ui.quality;

import app.tradewind.intake.cleaning.Proposal;
import app.tradewind.jobs.quality.AssessData;
import app.tradewind.jobs.quality.CleanData;
import app.tradewind.jobs.quality.QualityBoard.Answer;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What could be put right, each proposal with what would change, and what was decided, each with its way back. */
final class CleanPane extends VBox {

    private static final int SHOWN = 4;

    private final Texts texts;
    private final QualityViewModel model;
    private final VBox list = new VBox();

    CleanPane(Texts texts, QualityViewModel model) {
        this.texts = texts;
        this.model = model;
        list.getStyleClass().add("column");
        getStyleClass().add("card");
        ScrollPane scroll = Parts.scroll(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Parts.heading(texts.bind("quality.proposals")), Parts.quiet(texts.bind("quality.proposals.hint")), scroll);
        model.proposals().addListener((Observable o) -> fill());
        model.decided().addListener((Observable o) -> fill());
        texts.langProperty().addListener((o, was, is) -> fill());
        fill();
    }

    private void fill() {
        list.getChildren().clear();
        if (model.proposals().isEmpty()) {
            list.getChildren().add(Parts.quiet(texts.bind("quality.proposals.none")));
        }
        model.proposals().forEach(proposal -> list.getChildren().add(card(proposal)));
        model.decided().forEach(one -> list.getChildren().add(decided(one)));
    }

    private VBox card(Proposal proposal) {
        Button accept = Parts.primary(texts.bind("quality.accept"), () -> model.answer(proposal.id(), Answer.ACCEPT));
        accept.setId("accept-" + proposal.id());
        Button dismiss = Parts.button(texts.bind("quality.dismiss"), () -> model.answer(proposal.id(), Answer.DISMISS));
        dismiss.setId("dismiss-" + proposal.id());
        Stream.of(accept, dismiss).forEach(button -> button.getStyleClass().add("small"));
        HBox head = new HBox(Parts.label(texts.bind(proposal.title()), "strong"), Parts.spring(), accept, dismiss);
        head.getStyleClass().add("writing");
        Label why = Parts.quiet(texts.bind(Phrase.of("quality.because", proposal.why(), proposal.sure(), proposal.rows())));
        VBox card = new VBox(head, why, preview(proposal));
        card.getStyleClass().add("note");
        return card;
    }

    /** Before and after, the first few. */
    private GridPane preview(Proposal proposal) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("reason-bars");
        List<String[]> lines = proposal.merge() == null
                ? proposal.twins().stream().map(twin -> new String[] {AssessData.place(twin.row()), AssessData.place(twin.twin())}).toList()
                : proposal.merge().variants().stream().map(variant -> new String[] {
                        texts.say(Phrase.of("quality.clean.was", variant.was(), variant.rows())),
                        texts.say(Phrase.of("quality.clean.becomes", variant.becomes()))}).toList();
        for (int i = 0; i < Math.min(SHOWN, lines.size()); i++) {
            grid.addRow(i, new Label(lines.get(i)[0]), new Label("→"), new Label(lines.get(i)[1]));
        }
        if (lines.size() > SHOWN) {
            grid.add(Parts.quiet(texts.bind("quality.more", lines.size() - SHOWN)), 0, SHOWN, 3, 1);
        }
        return grid;
    }

    private HBox decided(CleanData.Decided one) {
        Button undo = Parts.button(texts.bind("quality.undo"), () -> model.answer(one.id(), Answer.UNDO));
        undo.setId("undo-" + one.id());
        undo.getStyleClass().add("small");
        HBox line = new HBox(Parts.quiet(texts.bind(one.accepted() ? "quality.done.accepted" : "quality.done.dismissed", one.title())),
                Parts.spring(), undo);
        line.getStyleClass().add("writing");
        return line;
    }
}
