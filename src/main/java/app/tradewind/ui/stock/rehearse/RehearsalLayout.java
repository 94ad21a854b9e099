package app.tradewind.ui.stock.rehearse;

import app.tradewind.jobs.rehearse.RehearsalAsk.Way;
import app.tradewind.jobs.rehearse.RehearsalBoard;
import app.tradewind.jobs.rehearse.RehearsalBoard.Row;
import app.tradewind.ui.charts.BandChart;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.words.Phrase;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The nodes of Rehearsal: what is rehearsed, the products with their differences, and the chosen one drawn twice. */
final class RehearsalLayout extends VBox {

    private static final double FIELD = 64;
    private static final double LIST = 430;
    private static final double GAP = 6;

    final Label state = new Label();
    final Label problem = new Label();
    final Choices<Way> first;
    final Choices<Way> second;
    final TextField weeks = new TextField();
    final TextField cover = new TextField();
    final Button fly;
    final RowTable<Row> table;
    private final VBox drawn = Parts.card();
    private final Texts texts;

    RehearsalLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        first = new Choices<>(texts, Way.class, Verdicts::name);
        second = new Choices<>(texts, Way.class, Verdicts::name);
        first.setId("rehearse-first");
        second.setId("rehearse-second");
        fly = Parts.primary(texts.bind("rehearse.ui.fly"), () -> { });
        fly.setId("rehearse-fly");
        fly.setDefaultButton(true);
        problem.getStyleClass().add("problem");
        problem.setId("rehearse-problem");
        problem.setWrapText(true);
        state.setId("rehearse-state");
        table = table();
        VBox list = Parts.card(table);
        list.getStyleClass().add("list-card");
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        VBox.setVgrow(table, Priority.ALWAYS);
        drawn.setMinWidth(0);
        ScrollPane right = Parts.scroll(drawn);
        right.setFitToHeight(true);
        right.setMinSize(0, 0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox below = new HBox(list, right);
        below.setMinHeight(0);
        below.getStyleClass().add("levels-columns");
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("rehearse.ui.title")), state), form(), below);
    }

    private VBox form() {
        HBox line = new HBox(named("rehearse.ui.first", first), named("rehearse.ui.second", second),
                named("rehearse.ui.weeks", field(weeks, "rehearse-weeks", "rehearse.ui.weeks")),
                named("rehearse.ui.cover", field(cover, "rehearse-cover", "rehearse.ui.cover")), fly);
        line.getStyleClass().add("levels-line");
        VBox form = Parts.card(line, problem);
        form.setMinHeight(USE_PREF_SIZE);
        return form;
    }

    private VBox named(String code, Node node) {
        return new VBox(Parts.label(texts.bind(code), "quiet"), node);
    }

    private TextField field(TextField field, String id, String code) {
        field.setId(id);
        field.setPrefWidth(FIELD);
        field.accessibleTextProperty().bind(texts.bind(code));
        return field;
    }

    private RowTable<Row> table() {
        RowTable<Row> rows = new RowTable<>(texts);
        rows.setId("rehearse-table");
        rows.setPlaceholder(new EmptyPanel(texts, Feather.PACKAGE, Phrase.of("levers.empty.rehearsal"), Phrase.of("levers.empty.rehearsal.hint")));
        rows.getStyleClass().add("tight");
        rows.nodes("ui.prices.column.product", 190, ProductName::new, (name, row) -> {
            if (row.item() == null) {
                name.set(texts.say("rehearse.ui.all"));
            } else {
                name.set(row.name(), row.item());
            }
        });
        rows.figures("rehearse.ui.column.profit", 90, row -> row.gap() == null ? texts.say("ui.unknown") : signed(row.gap().profit().mean(), 0));
        rows.figures("rehearse.ui.column.lost", 76, row -> row.gap() == null ? Figures.NONE : signed(row.gap().lost().mean(), 1));
        rows.figures("rehearse.ui.column.stock", 66, row -> row.gap() == null ? Figures.NONE : signed(row.gap().stock().mean(), 0));
        return rows;
    }

    private String signed(double value, int digits) {
        return Double.isNaN(value) ? texts.say("ui.unknown") : texts.figures().signed(value, digits);
    }

    /** Draws a row, or nothing. */
    void show(RehearsalBoard board, Row row) {
        drawn.getChildren().clear();
        if (board == null || row == null) {
            return;
        }
        drawn.getChildren().add(Parts.heading(texts.bind(row.item() == null ? Phrase.of("rehearse.ui.all")
                : Phrase.of("rehearse.ui.product", row.name(), row.item().market()))));
        for (Phrase sentence : Verdicts.of(board, row)) {
            Label said = Parts.label(texts.bind(sentence));
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            said.getStyleClass().add("rehearse-verdict");
            drawn.getChildren().add(said);
        }
        if (row.missing() == null) {
            GridPane charts = charts(board, row);
            VBox.setVgrow(charts, Priority.ALWAYS);
            drawn.getChildren().add(charts);
        }
    }

    private GridPane charts(RehearsalBoard board, Row row) {
        GridPane grid = new GridPane();
        grid.setHgap(2 * GAP);
        grid.setVgap(GAP);
        for (int side = 0; side < 2; side++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
            grid.add(Parts.label(texts.bind(Verdicts.name(side == 0 ? board.ask().first() : board.ask().second())), "strong"), side, 0);
        }
        String[] names = {"rehearse.ui.stock", "rehearse.ui.lost-sales", "rehearse.ui.cash"};
        double[][][][] bands = {{row.first().stock(), row.second().stock()}, {row.first().lost(), row.second().lost()},
                {row.first().cash(), row.second().cash()}};
        for (int k = 0; k < names.length; k++) {
            double[] reach = reach(bands[k]);
            for (int side = 0; side < 2; side++) {
                Label name = Parts.quiet(texts.bind(names[k]));
                if (Double.isNaN(reach[1])) {
                    grid.add(new VBox(name, Parts.quiet(texts.bind("ui.unknown"))), side, k + 1);
                    continue;
                }
                BandChart chart = new BandChart(texts, names[k], board.firstWeek(), bands[k][side], reach);
                VBox.setVgrow(chart, Priority.ALWAYS);
                VBox cell = new VBox(name, chart);
                GridPane.setVgrow(cell, Priority.ALWAYS);
                grid.add(cell, side, k + 1);
            }
        }
        return grid;
    }

    /** Least and greatest figure of both sides. */
    private static double[] reach(double[][][] sides) {
        double[] all = Arrays.stream(sides).flatMap(Arrays::stream).flatMapToDouble(Arrays::stream).toArray();
        return new double[] {Arrays.stream(all).min().orElse(0), Arrays.stream(all).max().orElse(1)};
    }
}
