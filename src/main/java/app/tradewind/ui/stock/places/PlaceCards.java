package app.tradewind.ui.stock.places;

import app.tradewind.jobs.places.PlacesBoard.Move;
import app.tradewind.jobs.places.PlacesBoard.Part;
import app.tradewind.jobs.places.PlacesBoard.Row;
import app.tradewind.jobs.places.PlacesBoard.Split;
import app.tradewind.jobs.places.PlacesBoard.Stand;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Typing;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The cards beside the reasons: what lies where, what to move, and how to part an arrival. */
final class PlaceCards {

    private static final double PIECES = 90;

    private final Texts texts;

    PlaceCards(Texts texts) {
        this.texts = texts;
    }

    /** @param arriving bound to the field @param part parts what is typed */
    List<Node> of(Row row, StringProperty arriving, Runnable part) {
        List<Node> cards = new ArrayList<>();
        VBox stands = Parts.card(Parts.heading(texts.bind("places.card.stands")));
        row.stands().forEach(stand -> stands.getChildren().add(stand(stand)));
        cards.add(stands);
        if (!row.moves().isEmpty()) {
            VBox moves = Parts.card(Parts.heading(texts.bind("places.card.moves")));
            row.moves().forEach(move -> moves.getChildren().add(move(move)));
            cards.add(moves);
        }
        if (row.split() != null) {
            cards.add(split(row.split(), arriving, part));
        }
        return cards;
    }

    private VBox stand(Stand stand) {
        Phrase lasts = Double.isNaN(stand.cover()) ? Phrase.of("places.card.no-buyers")
                : Phrase.of("places.card.lasts", stand.cover(), stand.asked().weekly());
        Phrase there = stand.onHand() == null ? Phrase.of("places.card.uncounted")
                : Phrase.of("places.card.stand", stand.onHand(), stand.incoming() == null ? 0 : stand.incoming());
        return new VBox(Parts.label(texts.bind(Phrase.of("places.card.place", stand.place(), stand.kind().said())), "strong"),
                Parts.quiet(texts.bind(there)), Parts.quiet(texts.bind(lasts)));
    }

    private VBox move(Move move) {
        return new VBox(Parts.label(texts.bind(Phrase.of("places.card.move", move.load().pieces(), move.load().cartons(), move.from(), move.to())), "strong"),
                Parts.quiet(texts.bind(Phrase.of("places.card.moved", move.load().more(), move.days()))),
                Parts.quiet(texts.bind(move.cost() == null ? Phrase.of("places.card.cost-unknown") : move.gain() == null
                        ? Phrase.of("places.card.cost", move.cost().toString())
                        : Phrase.of("places.card.gain", move.gain().toString(), move.cost().toString()))));
    }

    private VBox split(Split split, StringProperty arriving, Runnable part) {
        VBox card = Parts.card(Parts.heading(texts.bind(Phrase.of("places.card.arrival", split.quantity()))),
                Parts.quiet(texts.bind(split.typed() ? Phrase.of("places.card.typed") : Phrase.of("places.card.lacking", split.weeks()))));
        for (Part one : split.parts()) {
            card.getChildren().add(new VBox(Parts.label(texts.bind(Phrase.of("places.card.part", one.place(), one.pieces())), "strong"),
                    Parts.quiet(texts.bind(Phrase.of("places.card.parted", one.sales(), one.cover())))));
        }
        TextField field = Typing.line(texts, "places-arriving", "places.field.arriving");
        field.setPrefWidth(PIECES);
        field.textProperty().bindBidirectional(arriving);
        Button button = Parts.button(texts.bind("places.part"), part);
        button.setId("places-part");
        HBox line = new HBox(field, button);
        line.getStyleClass().add("levels-line");
        card.getChildren().addAll(line, Parts.quiet(texts.bind(Phrase.of("places.card.pool", split.pool().apart(), split.pool().together(), split.pool().saving()))));
        return card;
    }
}
