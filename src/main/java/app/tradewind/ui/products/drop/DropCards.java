package app.tradewind.ui.products.drop;

import app.tradewind.advice.Choice;
import app.tradewind.jobs.exit.DropBoard.Row;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.selection.exit.Way;
import app.tradewind.selection.exit.WayOut;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.ui.support.parts.Typing;
import app.tradewind.words.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The cards above the reasons: what each way out brings, the prices of a markdown by week, what the supplier gives back. */
final class DropCards {

    private static final double SHARE = 80;

    private final Texts texts;

    DropCards(Texts texts) {
        this.texts = texts;
    }

    /** @param today the day of the board @param refund what was said, as typed @param keep takes what is typed */
    List<Node> of(Row row, LocalDate today, String refund, Consumer<String> keep) {
        List<Node> cards = new ArrayList<>();
        if (row.advice().payback() != null) {
            cards.add(ways(row));
        }
        if (row.markdown() != null) {
            cards.add(plan(row, today));
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

    /** The first week begins with the coming Monday. */
    private VBox plan(Row row, LocalDate today) {
        Markdown plan = row.markdown();
        VBox card = Parts.card();
        HBox head = new HBox(Parts.heading(texts.bind("shortlist.drop.card.plan")), Parts.spring());
        if (row.decided() == Choice.ACCEPTED && row.advice().best() == Way.MARK_DOWN) {
            head.getChildren().add(Parts.pill(texts.bind("shortlist.drop.card.accepted"), Tone.GOOD));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().add(head);
        LocalDate monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (int week = 0; week < plan.weeks().size(); week++) {
            Markdown.Week now = plan.weeks().get(week);
            boolean last = week == plan.weeks().size() - 1;
            if (week == 0 || last || !now.price().equals(plan.weeks().get(week - 1).price())) {
                Phrase said = Phrase.of("shortlist.drop.card.week", monday.plusWeeks(week), now.price().toString(), Math.rint(now.left()));
                card.getChildren().add(Parts.quiet(texts.bind(said)));
            }
        }
        card.getChildren().add(Parts.quiet(texts.bind("shortlist.drop.card.plan-note", plan.elasticity())));
        return card;
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
