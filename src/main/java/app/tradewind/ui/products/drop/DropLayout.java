package app.tradewind.ui.products.drop;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.exit.DropBoard.Row;
import app.tradewind.selection.exit.ExitAdvice;
import app.tradewind.selection.exit.ExitAdvice.Status;
import app.tradewind.ui.products.drop.DropViewModel.Shown;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.ui.support.parts.Typing;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of the drop list: a head, what attention costs, and the products. */
final class DropLayout extends VBox {

    private static final double AMOUNT = 120;

    final Label state = new Label();
    final Label problem = new Label();
    final TextField attention;
    final Button keep;
    final Choices<Shown> shown;
    final RowTable<Row> table;
    private final Texts texts;

    DropLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        shown = new Choices<>(texts, Shown.class, DropLayout::code);
        attention = Typing.line(texts, "drop-attention", "shortlist.drop.attention.prompt");
        attention.setPrefWidth(AMOUNT);
        attention.setMinWidth(AMOUNT);
        keep = Parts.button(texts.bind("shortlist.keep"), () -> { });
        keep.setId("drop-keep");
        HBox said = new HBox(Parts.quiet(texts.bind("shortlist.drop.attention")), attention, keep);
        said.getStyleClass().add("levels-line");
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said.getChildren().get(0), Priority.ALWAYS);
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        table = new RowTable<>(texts);
        table.setId("drop-table");
        table.nodes("shortlist.column.name", 166, ProductName::new, (name, row) -> name.set(row.name(), row.item()));
        table.figures("shortlist.drop.column.stock", 60, row -> row.onHand() == null ? Figures.NONE : texts.figures().whole(row.onHand()));
        table.figures("shortlist.drop.column.tied", 92, row -> row.advice().payback() == null ? Figures.NONE : money(row.advice().payback().tied()));
        table.figures("shortlist.drop.column.chance", 66, row -> row.advice().payback() == null ? Figures.NONE
                : texts.figures().percent(row.advice().payback().chance())).getStyleClass().add("strong");
        table.nodes("shortlist.drop.column.status", 88, Pill::new, (pill, row) -> pill.set(texts.say(row.advice().status().said()), tone(row.advice().status())));
        table.words("shortlist.drop.column.way", 128, row -> way(row.advice()));
        table.figures("shortlist.drop.column.brings", 88, row -> goes(row.advice()) ? money(row.advice().brings(row.advice().best())) : Figures.NONE);
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("shortlist.drop.title")), state, shown), said, problem, card);
    }

    private String money(Money amount) {
        return texts.figures().wholeMoney(amount);
    }

    private String way(ExitAdvice advice) {
        return goes(advice) ? texts.say(advice.best().said()) : Figures.NONE;
    }

    /** A product that pays needs no way out. */
    private static boolean goes(ExitAdvice advice) {
        return advice.status() == Status.DROP || advice.status() == Status.DOUBTFUL;
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case DROP -> Tone.BAD;
            case DOUBTFUL -> Tone.WARN;
            case PAYS -> Tone.GOOD;
            case NOT_KNOWN -> Tone.NEUTRAL;
        };
    }

    private static String code(Shown shown) {
        return switch (shown) {
            case ALL -> "shortlist.drop.shown.all";
            case GO -> "shortlist.drop.shown.go";
            case UNKNOWN -> "shortlist.drop.shown.unknown";
        };
    }
}
