package app.tradewind.ui.today;

import app.tradewind.jobs.boards.TodayBoard.Item;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The nodes of Today: a head, a card with the list, and the panels that stand in for it. */
final class TodayLayout extends VBox {

    final Label title = new Label();
    final Label state = new Label();
    final ListView<Item> list = new ListView<>();
    final Button open;
    final EmptyPanel nothing;
    final EmptyPanel first;

    TodayLayout(Desk desk, Runnable goThere) {
        Texts texts = desk.texts();
        getStyleClass().add("screen");
        open = Parts.button(texts.bind("ui.today.open"), goThere);
        open.setId("today-open");
        list.setId("today-list");
        list.getStyleClass().add("decisions");
        list.accessibleTextProperty().bind(texts.bind("ui.rail.today"));
        nothing = new EmptyPanel(texts, Feather.CHECK_CIRCLE, Phrase.of("ui.today.nothing"), Phrase.of("ui.today.nothing.hint"));
        first = new EmptyPanel(texts, Feather.DATABASE, Phrase.of("ui.today.first"), Phrase.of("ui.today.first.hint"),
                Parts.primary(texts.bind("ui.today.first.go"), () -> desk.placeProperty().set(Place.of("data"))));
        VBox card = Parts.card(new StackPane(list, nothing, first));
        card.getStyleClass().add("list-card");
        VBox.setVgrow(card.getChildren().get(0), Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(title, state, open), card);
    }
}
