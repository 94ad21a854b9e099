package app.tradewind.ui.prices;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.boards.PriceBoard.Row;
import app.tradewind.pricing.PriceAdvice.Elasticity;
import app.tradewind.pricing.PriceAdvice.Status;
import app.tradewind.ui.prices.PricesViewModel.Shown;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Hyperlink;
import java.util.List;
import app.tradewind.words.Phrase;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Prices: a head, the table, and below it the waterfall and the what-if of the selected row. */
final class PricesLayout extends VBox {

    final Label state = new Label();
    final RowTable<Row> table;
    final Choices<Shown> shown;
    final Button calculator;
    final Button list;
    final ListPane listPane;
    final Hyperlink flaws;
    private final IntegerProperty flawed = new SimpleIntegerProperty();
    private final HBox below = new HBox();
    private final Texts texts;

    PricesLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        shown = new Choices<>(texts, Shown.class, PricesLayout::code);
        calculator = Parts.button(texts.bind("market.calc.title"), () -> { });
        calculator.setId("prices-calculator");
        listPane = new ListPane(texts);
        listPane.setVisible(false);
        listPane.managedProperty().bind(listPane.visibleProperty());
        list = Parts.button(texts.bind("pricelist.button"), () -> listPane.setVisible(!listPane.isVisible()));
        list.setId("prices-list");
        flaws = Parts.link(texts.follow(() -> texts.say("limits.flaws", flawed.get()), flawed), () -> listPane.setVisible(true));
        flaws.setId("prices-flaws");
        Parts.shownWhile(flaws, flawed.greaterThan(0).and(listPane.visibleProperty().not()));
        table = new RowTable<>(texts);
        table.setId("prices-table");
        table.getStyleClass().add("tight");
        table.nodes("ui.prices.column.product", 138, ProductName::new, (name, row) -> name.set(row.name(), row.item()));
        table.figures("ui.prices.column.now", 54, row -> known(row.advice().prices().now()));
        table.figures("ui.prices.column.advised", 56, row -> texts.figures().amount(row.advice().prices().advised()))
                .getStyleClass().add("strong");
        table.figures("ui.prices.column.floor", 54, row -> known(row.advice().prices().floor()));
        table.figures("ui.prices.column.response", 130, row -> response(row.advice().elasticity()));
        table.figures("ui.prices.column.gain", 62, row -> gain(PricesViewModel.gain(row.advice())));
        table.figures("ui.prices.column.chance", 58, row -> row.advice().effect() == null ? Figures.NONE
                : texts.figures().percent(row.advice().effect().chanceOfGain()));
        table.nodes("ui.prices.column.status", 92, Pill::new,
                (pill, row) -> pill.set(texts.say(status(row.advice().status())), tone(row.advice().status())));
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        below.getStyleClass().add("side-by-side");
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("ui.rail.prices")), state, shown, calculator, list), flaws, listPane, card, below);
    }

    /** How many rows no price can stand on; the list's pane names them. */
    void flaws(List<Phrase> found) {
        flawed.set(found.size());
        listPane.flaws(found);
    }

    /** What stands under the table about the selected row. */
    void show(VBox waterfall, VBox whatIf) {
        HBox.setHgrow(waterfall, Priority.ALWAYS);
        waterfall.setMinWidth(0);
        below.getChildren().setAll(waterfall, whatIf);
    }

    void clear() {
        below.getChildren().clear();
    }

    private String known(Money money) {
        return money == null ? texts.say("ui.unknown") : texts.figures().amount(money);
    }

    private String response(Elasticity elasticity) {
        Figures figures = texts.figures();
        return elasticity == null ? texts.say("ui.prices.response.unknown") : texts.say("ui.prices.response",
                figures.decimal(elasticity.value(), 1), figures.decimal(elasticity.lo(), 1), figures.decimal(elasticity.hi(), 1));
    }

    private String gain(Money gain) {
        return gain == null ? Figures.NONE : texts.figures().signed(gain.toDouble(), 0);
    }

    static String status(Status status) {
        return switch (status) {
            case RAISE -> "ui.prices.status.raise";
            case LOWER -> "ui.prices.status.lower";
            case KEEP -> "ui.prices.status.keep";
            case UNDER_FLOOR -> "ui.prices.status.under-floor";
            case PRICE_TEST -> "ui.prices.status.test";
            case NEEDS_COST -> "ui.prices.status.needs-cost";
            case NOT_ENOUGH_DATA -> "ui.prices.status.unknown";
        };
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case RAISE, LOWER -> Tone.INFO;
            case KEEP -> Tone.GOOD;
            case UNDER_FLOOR -> Tone.BAD;
            case PRICE_TEST, NEEDS_COST -> Tone.WARN;
            case NOT_ENOUGH_DATA -> Tone.NEUTRAL;
        };
    }

    private static String code(Shown shown) {
        return switch (shown) {
            case ALL -> "ui.prices.shown.all";
            case CHANGE -> "ui.prices.shown.change";
            case UNKNOWN -> "ui.prices.shown.unknown";
        };
    }
}
