package app.tradewind.ui.stock;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.StockBoard.Row;
import app.tradewind.jobs.odd.shelf.DecideShelf.Answer;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelf.Told;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Fields;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The weeks out of stock of one product, the latest first: why they are taken so, and the person's word on it. Below,
 * weeks that nothing was found of can be told.
 */
final class ShelfCard {

    private static final int SHOWN = 3;
    private static final int MOST_WEEKS = 104;

    private final Desk desk;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();

    ShelfCard(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    /** @param row with a history @param shelves in order of time */
    VBox of(Row row, List<EmptyShelf> shelves) {
        VBox card = Parts.card(Parts.heading(texts.bind("places.shelf.card")));
        card.setId("shelf-card");
        for (int i = shelves.size() - 1; i >= Math.max(0, shelves.size() - SHOWN); i--) {
            card.getChildren().add(run(shelves.get(i)));
        }
        if (shelves.size() > SHOWN) {
            card.getChildren().add(Parts.quiet(texts.bind("places.shelf.card.more", shelves.size() - SHOWN)));
        }
        if (shelves.isEmpty()) {
            card.getChildren().add(Parts.quiet(texts.bind("places.shelf.card.none")));
        }
        card.getChildren().add(form(row));
        return card;
    }

    /** Weeks to tell, the latest first. */
    private VBox form(Row row) {
        SalesHistory history = row.history();
        List<LocalDate> weeks = IntStream.range(0, Math.min(MOST_WEEKS, history.weeks())).mapToObj(back -> history.week(history.weeks() - 1 - back)).toList();
        Fields fields = new Fields(texts);
        ComboBox<LocalDate> from = fields.week("shelf-from", "places.shelf.card.from", Figures::fullDay);
        ComboBox<LocalDate> to = fields.week("shelf-to", "places.shelf.card.to", Figures::fullDay);
        from.getItems().setAll(weeks);
        to.getItems().setAll(weeks);
        Label told = Parts.label(texts.bind(problem), "problem");
        told.setWrapText(true);
        Parts.shownWhile(told, problem.isNotNull());
        Button tell = Parts.button(texts.bind("places.shelf.card.tell"), () -> tell(row.item(), from.getValue(), to.getValue()));
        tell.setId("shelf-tell");
        tell.disableProperty().bind(from.valueProperty().isNull());
        tell.setMinWidth(Button.USE_PREF_SIZE);
        return new VBox(Fields.line(fields.named("places.shelf.card.from", from), fields.named("places.shelf.card.to", to), tell), told);
    }

    /** Without a last week, the first one alone. */
    private void tell(SkuMarket item, LocalDate from, LocalDate to) {
        desk.tasks().run("shelf " + item, Phrase.of("places.shelf.task"),
                progress -> desk.source().warehouse().empty(item, from, to == null ? from : to, progress), wrong -> {
                    problem.set(wrong.orElse(null));
                    if (wrong.isEmpty()) {
                        desk.changed();
                    }
                });
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
