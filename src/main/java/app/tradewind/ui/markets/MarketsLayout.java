package app.tradewind.ui.markets;

import app.tradewind.jobs.markets.MarketSheet;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The nodes of Markets: a head, the list of markets, and one side of the chosen one. */
final class MarketsLayout extends VBox {

    private static final double LIST = 318;

    final Label state = new Label();
    final Label told = new Label();
    final Button calculator;
    final RowTable<MarketSheet> table;
    final TextField search = new TextField();
    final Choices<Side> side;
    private final Texts texts;
    private final MarketsViewModel model;

    MarketsLayout(Texts texts, MarketsViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("screen");
        calculator = Parts.button(texts.bind("market.calc.title"), () -> { });
        calculator.setId("markets-calculator");
        side = new Choices<>(texts, Side.class, Side::code);
        side.setId("markets-side");
        for (int i = 0; i < side.getButtons().size(); i++) {
            side.getButtons().get(i).setId("markets-side-" + i);
        }
        table = new RowTable<>(texts);
        table.setId("markets-table");
        table.getStyleClass().add("tight");
        table.words("market.column.market", 116, sheet -> sheet.place().name().in(texts.lang()));
        table.words("market.column.code", 84, sheet -> sheet.code() + " · " + sheet.place().currency());
        table.nodes("market.column.age", 96, Pill::new, this::age);
        search.setId("markets-search");
        search.promptTextProperty().bind(texts.bind("market.search"));
        search.accessibleTextProperty().bind(search.promptTextProperty());
        VBox list = Parts.card(search, table);
        list.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        VBox right = new VBox(head(), told, middle());
        right.getStyleClass().add("column");
        right.setMinWidth(0);
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.setId("markets-told");
        told.getStyleClass().add("quiet");
        Parts.shownWhile(told, told.textProperty().isNotEmpty());
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(list, right);
        both.getStyleClass().add("side-by-side");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("market.title")), state, calculator), both);
    }

    private HBox head() {
        Label name = Parts.heading(texts.follow(() -> model.chosenProperty().get() == null ? ""
                : model.chosenProperty().get().place().name().in(texts.lang()), model.chosenProperty()));
        HBox head = new HBox(name, Parts.spring(), side);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private StackPane middle() {
        FiguresPane figures = new FiguresPane(texts, model);
        EventsPane events = new EventsPane(texts, model);
        RatesPane rates = new RatesPane(texts, model);
        StackPane middle = new StackPane(figures, events, rates);
        Parts.shownWhile(events, model.sideProperty().map(now -> now == Side.EVENTS));
        Parts.shownWhile(rates, model.sideProperty().map(now -> now == Side.RATES));
        Parts.shownWhile(figures, model.sideProperty().map(now -> now != Side.EVENTS && now != Side.RATES));
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private void age(Pill pill, MarketSheet sheet) {
        LocalDate today = model.boardProperty().get().today();
        long old = sheet.old(today);
        if (old > 0) {
            pill.set(texts.say("market.age.old", old), Tone.WARN);
        } else {
            pill.set(sheet.oldest() == null ? texts.say("market.age.unknown") : texts.figures().month(sheet.oldest()), Tone.NEUTRAL);
        }
    }
}
