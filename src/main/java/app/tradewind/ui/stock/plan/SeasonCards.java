package app.tradewind.ui.stock.plan;

import app.tradewind.advice.Amount;
import app.tradewind.catalog.Money;
import app.tradewind.jobs.exit.season.SeasonBoard.Row;
import app.tradewind.stock.season.SeasonAdvice;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.drawer.StepsCard;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How the season of the selected product ends, a paragraph for each market: what is advised, and the way to its reasons. */
final class SeasonCards extends VBox {

    private final Texts texts;

    /** @param why opens the reasons of a row */
    SeasonCards(Texts texts, TermsViewModel model, Consumer<Row> why) {
        this.texts = texts;
        setId("terms-season");
        getStyleClass().add("card");
        Parts.shownWhile(this, Bindings.isNotEmpty(model.ends()));
        model.ends().addListener((ListChangeListener<Row>) change -> {
            getChildren().setAll(Parts.heading(texts.bind("exit.season.card")));
            model.ends().forEach(row -> getChildren().add(paragraph(row, why)));
        });
    }

    private Node paragraph(Row row, Consumer<Row> why) {
        Label said = Parts.label(texts.bind("exit.season.card.market", row.item().market(), row.advice().why().headline()), "plain");
        said.setWrapText(true);
        VBox lines = new VBox(said);
        steps(row.advice()).forEach(line -> lines.getChildren().add(Parts.quiet(texts.bind(line))));
        Hyperlink link = Parts.link(texts.bind("exit.season.card.why"), () -> why.accept(row));
        link.setId("terms-why-" + row.item().market());
        lines.getChildren().add(link);
        return lines;
    }

    /** The cards above the reasons. @param back takes planned prices back */
    static List<Node> pictures(Texts texts, Row row, Runnable back) {
        SeasonAdvice advice = row.advice();
        List<Node> cards = new ArrayList<>();
        if (!row.planned().isEmpty()) {
            cards.add(new StepsCard(texts).planned(row.planned(), back));
        }
        if (advice.plans() != null) {
            List<Phrase> notes = new ArrayList<>(List.of(against(advice)));
            if (!advice.priceSteps().isEmpty()) {
                notes.add(Phrase.of("exit.season.card.on-accept"));
            }
            cards.add(new StepsCard(texts).prices(Phrase.of("exit.season.card"), steps(advice), notes));
        }
        return cards;
    }

    private static List<Phrase> steps(SeasonAdvice advice) {
        return advice.status() != SeasonAdvice.Status.MARK_DOWN ? List.of() : advice.runs().stream().map(run -> Phrase.of("exit.season.card.row",
                run.step().from(), Amount.said(run.step().price()), Math.rint(run.sold()), Math.rint(run.left()))).toList();
    }

    private static Phrase against(SeasonAdvice advice) {
        Currency currency = advice.plans().kept().weeks().get(0).price().currency();
        return Phrase.of("exit.season.card.against", Amount.said(Money.ofComputed(advice.plans().best().brings(), currency)), advice.lastDay(),
                Amount.said(Money.ofComputed(advice.plans().kept().brings(), currency)));
    }
}
