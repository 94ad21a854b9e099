package app.tradewind.ui.today;

import app.tradewind.jobs.boards.TodayBoard.Item;
import app.tradewind.jobs.boards.TodayBoard.Kind;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One decision: its kind in a word, what it is about, the answer in half a sentence, the money at stake. */
final class ItemCell extends ListCell<Item> {

    private static final double KIND_WIDTH = 132;
    private static final double TWO_LINES = 42;
    private static final double PADDING = 15;
    private static final double EDGES = 34;

    private final transient Texts texts;

    ItemCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("decision-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Item item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        StackPane kind = new StackPane(Parts.pill(texts.bind(code(item.kind())), tone(item.kind())));
        kind.setAlignment(Pos.CENTER_LEFT);
        kind.setMinWidth(KIND_WIDTH);
        Label name = Parts.label(texts.bind(Named.product(item.name(), item.item())), "strong");
        Label answer = Parts.quiet(texts.bind(item.advice().why().headline()));
        VBox words = new VBox(name, answer);
        answer.setMaxHeight(TWO_LINES);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(kind, words, stake(item));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("decision-line");
        setGraphic(line);
        setAccessibleText(texts.say(code(item.kind())) + " " + name.getText() + " " + answer.getText());
    }

    /** The answer wraps, so that the height follows from the width the list leaves. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null || getListView() == null ? super.computePrefHeight(width)
                : ((HBox) getGraphic()).prefHeight(getListView().getWidth() - EDGES) + PADDING;
    }

    private VBox stake(Item item) {
        Label amount = item.stake() != null
                ? Parts.label(texts.follow(() -> texts.figures().whole(item.stake().toDouble())), "strong")
                : Parts.label(texts.bind(stake(item.kind())), "quiet");
        Label currency = new Label(item.stake() == null ? "" : item.stake().currency().getCurrencyCode());
        currency.getStyleClass().add("small-quiet");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        currency.setMinWidth(Region.USE_PREF_SIZE);
        VBox stake = item.stake() == null ? new VBox(amount) : new VBox(amount, currency);
        stake.setMinWidth(Region.USE_PREF_SIZE);
        stake.setAlignment(Pos.CENTER_RIGHT);
        stake.getStyleClass().add("stake");
        return stake;
    }

    /** What is at stake where it is no money. */
    private static String stake(Kind kind) {
        return switch (kind) {
            case CLAIM -> "ui.today.stake.claim";
            case URGENT_REVIEW -> "voice.today.stake";
            default -> "ui.unknown";
        };
    }

    private static String code(Kind kind) {
        return switch (kind) {
            case RUNS_OUT -> "ui.today.kind.runs-out";
            case OVERSTOCK -> "ui.today.kind.overstock";
            case UNDER_FLOOR -> "ui.today.kind.under-floor";
            case PRICE_CHANGE -> "ui.today.kind.price-change";
            case CLAIM -> "ui.today.kind.claim";
            case PRODUCT -> "ui.today.kind.product";
            case MISSING_FIGURE -> "ui.today.kind.missing-figure";
            case LATE_SHIPMENT -> "supply.today.late";
            case URGENT_REVIEW -> "voice.today";
        };
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case RUNS_OUT, CLAIM, URGENT_REVIEW -> Tone.BAD;
            case UNDER_FLOOR, OVERSTOCK, LATE_SHIPMENT -> Tone.WARN;
            case PRICE_CHANGE, PRODUCT -> Tone.INFO;
            case MISSING_FIGURE -> Tone.NEUTRAL;
        };
    }
}
