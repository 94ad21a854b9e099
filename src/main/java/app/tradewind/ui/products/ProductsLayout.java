package app.tradewind.ui.products;

import app.tradewind.jobs.boards.ProductBoard.Row;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.selection.ProductAdvice.Status;
import app.tradewind.ui.products.ProductsViewModel.Shown;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Products: a head, the weights, and the ranked table. */
final class ProductsLayout extends VBox {

    private static final String TOOL = ".name.";

    final Label state = new Label();
    final Label missing = new Label();
    final RowTable<Row> table;
    final Choices<Shown> shown;
    final WeightsPane weights;
    private final Texts texts;
    private final ProductsViewModel model;

    ProductsLayout(Texts texts, ProductsViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("screen");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        shown = new Choices<>(texts, Shown.class, ProductsLayout::code);
        weights = new WeightsPane(texts, model.weights());
        table = new RowTable<>(texts);
        table.setId("products-table");
        table.getStyleClass().add("tight");
        table.figures("ui.products.column.rank", 26, row -> texts.figures().whole(row.advice().rank()));
        table.words("ui.products.column.product", 122, Row::name).getStyleClass().add("strong");
        table.nodes("sources.column.from", 54, Pill::new, (pill, row) -> pill.set(from(row), row.own() ? Tone.NEUTRAL : Tone.INFO));
        table.figures("ui.products.column.score", 46, row -> score(row.advice())).getStyleClass().add("strong");
        table.figures("ui.products.column.interval", 54, row -> interval(row.advice())).getStyleClass().add("quiet");
        table.figures("ui.products.column.margin", 52, row -> share(model.value(row, "margin"), false));
        table.figures("ui.products.column.growth", 54, row -> share(model.value(row, "growth"), true));
        table.nodes("ui.products.column.status", 64, Pill::new,
                (pill, row) -> pill.set(texts.say(status(row.advice().status())), tone(row.advice().status())));
        missing.getStyleClass().addAll("quiet", "table-foot");
        missing.setWrapText(true);
        VBox card = Parts.card(table, missing);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        HBox work = new HBox(weights, card);
        work.getStyleClass().add("side-by-side");
        VBox.setVgrow(work, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("ui.rail.products")), state, shown), work);
    }

    /** Short enough for a table cell: a tool's name stands in the drawer. */
    private String from(Row row) {
        return texts.say(row.from().code().contains(TOOL) ? Phrase.of("sources.from.tool") : row.from());
    }

    private String score(ProductAdvice advice) {
        return advice.score() == null ? texts.say("ui.unknown") : texts.figures().whole(advice.score().value());
    }

    private String interval(ProductAdvice advice) {
        Figures figures = texts.figures();
        return advice.score() == null ? Figures.NONE
                : figures.whole(advice.score().lo()) + "–" + figures.whole(advice.score().hi());
    }

    private String share(double share, boolean signed) {
        String plain = Double.isNaN(share) ? texts.say("ui.unknown") : texts.figures().percent(share);
        return signed && share >= 0.005 ? "+" + plain : plain;
    }

    /** Short enough for a table cell. */
    private static String status(Status status) {
        return switch (status) {
            case TAKE_ON -> "ui.products.status.take-on";
            case KEEP -> "ui.products.status.keep";
            case WATCH -> "ui.products.status.watch";
            case DROP -> "ui.products.status.drop";
            case NOT_ENOUGH_DATA -> "ui.products.status.unknown";
        };
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case TAKE_ON -> Tone.INFO;
            case KEEP -> Tone.GOOD;
            case WATCH -> Tone.WARN;
            case DROP -> Tone.BAD;
            case NOT_ENOUGH_DATA -> Tone.NEUTRAL;
        };
    }

    private static String code(Shown shown) {
        return switch (shown) {
            case ALL -> "ui.products.shown.all";
            case OWN -> "ui.products.shown.own";
            case NEW -> "ui.products.shown.new";
        };
    }
}
