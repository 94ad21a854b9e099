package app.tradewind.ui.stock;

import app.tradewind.jobs.odd.shelf.DecideShelf.Answer;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelf.Told;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The weeks out of stock of one product, the latest first: why they are taken so, and the person's word on it. */
final class ShelfCard {

    private static final int SHOWN = 3;

    private final Desk desk;
    private final Texts texts;

    ShelfCard(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    /** @param shelves in order of time, at least one */
    VBox of(List<EmptyShelf> shelves) {
        VBox card = Parts.card(Parts.heading(texts.bind("places.shelf.card")));
        card.setId("shelf-card");
        for (int i = shelves.size() - 1; i >= Math.max(0, shelves.size() - SHOWN); i--) {
            card.getChildren().add(run(shelves.get(i)));
        }
        if (shelves.size() > SHOWN) {
            card.getChildren().add(Parts.quiet(texts.bind("places.shelf.card.more", shelves.size() - SHOWN)));
        }
        return card;
    }

    private VBox run(EmptyShelf shelf) {
        HBox head = new HBox(Parts.label(texts.bind(Phrase.of("places.shelf.card.weeks", shelf.first(), shelf.weeks())), "strong"), Parts.spring());
        head.getStyleClass().add("writing");
        if (shelf.told() == Told.SAID || shelf.told() == Told.IN_STOCK) {
            head.getChildren().add(button(shelf, "places.shelf.card.undo", Answer.UNDO));
        } else {
            head.getChildren().add(button(shelf, "places.shelf.card.in-stock", Answer.IN_STOCK));
        }
        return new VBox(head, Parts.quiet(texts.bind(shelf.said())));
    }

    private Button button(EmptyShelf shelf, String code, Answer answer) {
        Button button = Parts.button(texts.bind(code), () -> desk.tasks().run("shelf " + shelf.id(), Phrase.of("places.shelf.task"),
                progress -> {
                    desk.source().warehouse().shelf(shelf, answer, progress);
                    return answer;
                }, done -> desk.changed()));
        button.setId("shelf-" + answer.name().toLowerCase(Locale.ROOT) + "-" + shelf.id());
        button.getStyleClass().add("small");
        return button;
    }
}
