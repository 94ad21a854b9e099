package app.tradewind.ui.stock;

import app.tradewind.jobs.boards.StockBoard.Row;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderAdvice.Status;
import app.tradewind.stock.route.Way;
import app.tradewind.ui.charts.Sparkline;
import app.tradewind.ui.stock.StockViewModel.Shown;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The nodes of Stock: a head with a choice of rows, and the table. */
final class StockLayout extends VBox {

    private static final int SPARK_WEEKS = 26;
    private static final double FAR_WEEKS = 40;
    private static final double ROUTE = 104;
    private static final double VALUE = 98;
    private static final double LIKELY = 0.5;
    private static final double POSSIBLE = 0.1;

    final Label state = new Label();
    final Label sums = new Label();
    final RowTable<Row> table;
    final Choices<Shown> shown;
    private final Texts texts;
    private final TableColumn<Row, Row> route;
    private final TableColumn<Row, Row> place;

    /** @param classOf class of a row by value and variability, empty where it is not known */
    StockLayout(Texts texts, Function<Row, String> classOf) {
        this.texts = texts;
        getStyleClass().add("screen");
        shown = new Choices<>(texts, Shown.class, StockLayout::code);
        table = new RowTable<>(texts);
        table.setId("stock-table");
        table.setPlaceholder(new EmptyPanel(texts, Feather.PACKAGE, Phrase.of("levers.empty.stock"), Phrase.of("levers.empty.stock.hint")));
        table.getStyleClass().add("tight");
        table.nodes("ui.stock.column.product", 210, ProductName::new, (name, row) -> name.set(row.name(), row.item()));
        table.nodes("ui.stock.column.weeks", 88, Sparkline::new, (spark, row) -> spark.show(row.history().units(), SPARK_WEEKS));
        table.figures("ui.stock.column.stock", 62, row -> row.stock().onHand() == null ? texts.say("ui.unknown")
                : texts.figures().whole(row.stock().onHand()));
        place = table.words("stock.column.class", 56, row -> classOf.apply(row));
        table.nodes("ui.stock.column.ends", 98, Pill::new, this::ends);
        table.figures("ui.stock.column.order", 74, this::order).getStyleClass().add("strong");
        table.figures("ui.stock.column.value", VALUE, row -> row.advice().order() == null || row.advice().order().quantity() == 0
                ? Figures.NONE : texts.figures().wholeMoney(row.advice().value())).setMinWidth(VALUE);
        route = table.words("ui.stock.column.route", ROUTE, row -> way(texts, route(row)));
        route.setMinWidth(ROUTE);
        sums.getStyleClass().addAll("quiet", "table-foot");
        VBox card = Parts.card(table, sums);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("ui.rail.stock")), state, shown), card);
    }

    /** When the stock runs out: the likelier before an order could arrive, the louder. */
    private void ends(Pill pill, Row row) {
        OrderAdvice advice = row.advice();
        if (advice.outlook() == null) {
            pill.set(texts.say(missing(advice.status())), Tone.NEUTRAL);
        } else if (advice.outlook().stockoutDate() == null) {
            pill.set(texts.say("ui.stock.ends.later"), advice.status() == Status.OVERSTOCK ? Tone.INFO : Tone.GOOD);
        } else {
            boolean far = advice.outlook().weeksOfCover() > FAR_WEEKS;
            Figures figures = texts.figures();
            pill.set(far ? figures.month(advice.outlook().stockoutDate()) : figures.day(advice.outlook().stockoutDate()),
                    tone(advice));
        }
    }

    /**
     * A column stands only where it tells something: more than one way, a service by class.
     *
     * @param byClass whether service levels go by class
     */
    void showColumns(boolean byClass) {
        route.setVisible(table.getItems().stream().anyMatch(row -> !route(row).isEmpty()));
        place.setVisible(byClass);
    }

    private static String route(Row row) {
        return row.advice().order() == null ? "" : row.advice().order().route();
    }

    private static String way(Texts texts, String route) {
        return Way.of(route).map(way -> texts.say(way.brief())).orElse(route);
    }

    private String order(Row row) {
        if (row.advice().order() == null) {
            return texts.say("ui.unknown");
        }
        if (row.advice().status() == Status.HOLD) {
            return texts.say("exit.hold.mark");
        }
        int quantity = row.advice().order().quantity();
        return quantity == 0 ? Figures.NONE : texts.figures().whole(quantity);
    }

    private static Tone tone(OrderAdvice advice) {
        if (advice.status() == Status.OVERSTOCK) {
            return Tone.INFO;
        }
        double chance = advice.outlook().stockoutProbability();
        return chance >= LIKELY ? Tone.BAD : chance >= POSSIBLE ? Tone.WARN : Tone.GOOD;
    }

    private static String missing(Status status) {
        return switch (status) {
            case TERMS_UNKNOWN -> "ui.stock.ends.terms";
            case NOT_ENOUGH_DATA -> "ui.stock.ends.history";
            default -> "ui.stock.ends.unknown";
        };
    }

    private static String code(Shown shown) {
        return switch (shown) {
            case ALL -> "ui.stock.shown.all";
            case TO_ORDER -> "ui.stock.shown.order";
            case OVERSTOCK -> "ui.stock.shown.overstock";
            case UNKNOWN -> "ui.stock.shown.unknown";
        };
    }
}
