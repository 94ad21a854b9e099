package app.tradewind.ui.products.drop;

import app.tradewind.advice.Amount;
import app.tradewind.jobs.exit.DropBoard.Row;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.selection.exit.WayOut;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.drawer.StepsCard;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Typing;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The cards at the reasons: what each way out brings, the prices of a markdown by week, what the supplier gives back. */
final class DropCards {

    private static final double SHARE = 80;

    private final Texts texts;

    DropCards(Texts texts) {
        this.texts = texts;
    }

    /** @param back takes planned prices back */
    List<Node> planned(Row row, Runnable back) {
        return row.planned().isEmpty() ? List.of() : List.of(new StepsCard(texts).planned(row.planned(), back));
    }

    /** @param refund what was said, as typed @param keep takes what is typed */
    List<Node> of(Row row, String refund, Consumer<String> keep) {
        List<Node> cards = new ArrayList<>();
        if (row.advice().payback() != null) {
            cards.add(ways(row));
        }
        if (row.advice().markdown() != null && row.planned().isEmpty()) {
            cards.add(plan(row));
        }
        cards.add(refund(refund, keep));
        return cards;
    }

    private VBox ways(Row row) {
        VBox card = Parts.card(Parts.heading(texts.bind("shortlist.drop.card.ways")));
        for (WayOut way : row.advice().ways()) {
            HBox line = new HBox(Parts.label(texts.bind(way.way().said()), way.way() == row.advice().best() ? "strong" : "plain"), Parts.spring(),
                    Parts.label(way.brings() == null ? texts.bind("shortlist.unknown") : texts.follow(() -> texts.figures().money(way.brings())), "strong"));
            card.getChildren().add(line);
        }
        return card;
    }

    private VBox plan(Row row) {
        Markdown plan = row.advice().markdown();
        List<Phrase> notes = new ArrayList<>(List.of(Phrase.of("shortlist.drop.card.plan-note", plan.elasticity())));
        if (!row.advice().priceSteps().isEmpty()) {
            notes.add(Phrase.of("exit.season.card.on-accept"));
        }
        return new StepsCard(texts).prices(Phrase.of("shortlist.drop.card.plan"), row.advice().runs().stream().map(run -> Phrase.of(
                "shortlist.drop.card.week", run.step().from(), Amount.said(run.step().price()), Math.rint(run.left()))).toList(), notes);
    }

    private VBox refund(String said, Consumer<String> keep) {
        TextField share = Typing.line(texts, "drop-refund", "shortlist.drop.refund.prompt");
        share.setText(said);
        share.setPrefWidth(SHARE);
        share.setOnAction(e -> keep.accept(share.getText()));
        Button button = Parts.button(texts.bind("shortlist.keep"), () -> keep.accept(share.getText()));
        button.setId("drop-keep-refund");
        HBox line = new HBox(share, button);
        line.getStyleClass().add("levels-line");
        return Parts.card(Parts.quiet(texts.bind("shortlist.drop.refund")), line);
    }
}
