package app.tradewind.ui.stock.routes;

import app.tradewind.jobs.routes.RouteBoard.Row;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.words.Phrase;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The nodes of Routes: the products on the left; on the right the ways of one, or the freight table. */
final class RoutesLayout extends VBox {

    private static final double LIST = 400;

    /** What stands on the right. */
    enum Side { WAYS, RATES }

    final Label state = new Label();
    final RowTable<Row> table;
    final Choices<Side> side;
    private final Texts texts;

    RoutesLayout(Texts texts, Node ways, Node rates) {
        this.texts = texts;
        getStyleClass().add("screen");
        state.setId("routes-state");
        state.setWrapText(true);
        side = new Choices<>(texts, Side.class, RoutesLayout::code);
        side.setId("routes-side");
        side.getButtons().get(Side.RATES.ordinal()).setId("routes-rates");
        table = new RowTable<>(texts);
        table.setId("routes-table");
        table.setPlaceholder(new EmptyPanel(texts, Feather.PACKAGE, Phrase.of("levers.empty.routes"), Phrase.of("levers.empty.routes.hint")));
        table.getStyleClass().add("tight");
        table.nodes("ui.stock.column.product", 176, ProductName::new, (name, row) -> name.set(row.name(), row.item()));
        table.words("ui.stock.column.route", 100, row -> row.advice().chosen() == null ? texts.say("ui.unknown")
                : texts.say(row.advice().chosen().brief()));
        table.figures("route.ui.column.cost", 96, this::cost).getStyleClass().add("strong");
        VBox list = Parts.card(table);
        list.getStyleClass().add("list-card");
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        VBox.setVgrow(table, Priority.ALWAYS);
        ScrollPane left = Parts.scroll(ways);
        ScrollPane right = Parts.scroll(rates);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        Parts.shownWhile(left, side.valueProperty().isEqualTo(Side.WAYS));
        Parts.shownWhile(right, side.valueProperty().isEqualTo(Side.RATES));
        HBox both = new HBox(list, left, right);
        both.getStyleClass().add("side-by-side");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("route.title")), state, side), both);
    }

    private String cost(Row row) {
        RouteAdvice advice = row.advice();
        return advice.best().map(best -> texts.figures().decimal(best.cost().total(), Math.max(0, advice.currency().getDefaultFractionDigits()))
                + " " + advice.currency().getCurrencyCode()).orElse(Figures.NONE);
    }

    private static String code(Side side) {
        return switch (side) {
            case WAYS -> "route.ui.side.ways";
            case RATES -> "route.ui.side.rates";
        };
    }
}
