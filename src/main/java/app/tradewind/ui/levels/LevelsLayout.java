package app.tradewind.ui.levels;

import app.tradewind.jobs.levels.LevelsBoard.Row;
import app.tradewind.jobs.levels.Said;
import app.tradewind.ui.charts.FanChart;
import app.tradewind.ui.charts.ForecastParts;
import app.tradewind.ui.charts.Sparkline;
import app.tradewind.ui.levels.LevelsViewModel.Shown;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.RowTable;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of demand by level: the rows of a level on the left, the selected one with its chart and form on the right. */
final class LevelsLayout extends VBox {

    private static final int SPARK_WEEKS = 26;
    private static final double DETAIL = 470;

    /** Which of the two forms is open. */
    enum Mode { CHANGE, PLAN }

    final Label state = new Label();
    final Choices<Shown> shown;
    final RowTable<Row> table;
    final ChangeForm form;
    final PlanForm plan;
    final Choices<Mode> mode;
    private final Texts texts;
    private final VBox chart;
    private final VBox made;

    LevelsLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        shown = new Choices<>(texts, Shown.class, LevelsLayout::code);
        shown.setId("levels-shown");
        shown.getButtons().get(Shown.MARKET.ordinal()).setId("levels-market");
        table = table();
        form = new ChangeForm(texts);
        plan = new PlanForm(texts);
        mode = new Choices<>(texts, Mode.class, LevelsLayout::code);
        mode.getButtons().get(Mode.PLAN.ordinal()).setId("levels-plan");
        Parts.shownWhile(form, mode.valueProperty().isEqualTo(Mode.CHANGE));
        Parts.shownWhile(plan, mode.valueProperty().isEqualTo(Mode.PLAN));
        chart = Parts.card();
        made = new VBox();
        VBox list = Parts.card(table);
        list.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox detail = new VBox(chart, new HBox(mode), form, plan, made);
        detail.getStyleClass().add("column");
        ScrollPane scroll = Parts.scroll(detail);
        scroll.setMinWidth(DETAIL);
        scroll.setPrefWidth(DETAIL);
        HBox both = new HBox(list, scroll);
        both.getStyleClass().add("levels-columns");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("ui.levels.title")), state), new HBox(shown), both);
    }

    private RowTable<Row> table() {
        RowTable<Row> rows = new RowTable<>(texts);
        rows.setId("levels-table");
        rows.words("ui.levels.column.name", 180, this::name);
        rows.nodes("ui.stock.column.weeks", 88, Sparkline::new, (spark, row) -> spark.show(row.history().units(), SPARK_WEEKS));
        rows.figures("ui.levels.column.ahead", 90, row -> row.fan() == null ? Figures.NONE : texts.figures().whole(row.whole().ahead()));
        rows.figures("ui.levels.column.changed", 90, row -> row.whole().changed() == null ? ""
                : texts.figures().whole(row.whole().changed())).getStyleClass().add("strong");
        rows.setPlaceholder(Parts.quiet(texts.bind("ui.levels.none")));
        return rows;
    }

    /** What a row is called: without its level, which stands above the table, and a number that is the name only once. */
    private String name(Row row) {
        String own = row.node().name();
        return own.isEmpty() ? texts.say(Said.node(row.node())) : own.startsWith(row.name()) ? own : own + " · " + row.name();
    }

    /** Shows the chart of a row and what it is made of. */
    void show(Row row) {
        chart.getChildren().clear();
        made.getChildren().clear();
        if (row != null) {
            chart.getChildren().addAll(Parts.heading(texts.follow(() -> name(row))), new FanChart(texts, row.history(), row.fan(), List.of(), List.of()));
            if (row.fan() != null) {
                made.getChildren().add(Parts.card(Parts.heading(texts.bind("ui.forecast.parts")), ForecastParts.bars(texts, row.fan())));
            }
        }
    }

    private static String code(Mode mode) {
        return switch (mode) {
            case CHANGE -> "ui.levels.change";
            case PLAN -> "odd.form.heading";
        };
    }

    private static String code(Shown shown) {
        return switch (shown) {
            case TOTAL -> "ui.levels.shown.total";
            case CHANNEL -> "ui.levels.shown.channel";
            case MARKET -> "ui.levels.shown.market";
            case CATEGORY -> "ui.levels.shown.category";
            case PRODUCT -> "ui.levels.shown.product";
            case ITEM -> "ui.levels.shown.item";
        };
    }
}
