package app.tradewind.ui.products.growers;

import app.tradewind.jobs.choice.GrowersBoard.Row;
import app.tradewind.selection.growth.GrowthAdvice.Growth;
import app.tradewind.selection.growth.ScreenAnswer;
import app.tradewind.selection.growth.Target;
import app.tradewind.ui.charts.Sparkline;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.MethodPart;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Likely growers: a head, the named products, and how each way of ranking did. */
final class GrowersLayout extends VBox {

    private static final int SPARK_WEEKS = 52;

    final Label title = new Label();
    final Label state = new Label();
    final Choices<Target> target;
    final RowTable<Row> table;
    final VBox ways = Parts.card();
    private final Texts texts;
    private int ahead;

    GrowersLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        target = new Choices<>(texts, Target.class, GrowersLayout::code);
        table = new RowTable<>(texts);
        table.setId("growers-table");
        table.figures("growth.column.rank", 44, row -> texts.figures().whole(row.advice().rank()));
        table.nodes("growth.column.product", 214, ProductName::new, (name, row) -> name.set(row.name(), row.history().item()));
        table.nodes("growth.column.weeks", 96, Sparkline::new, (spark, row) -> spark.show(row.history().units(), SPARK_WEEKS));
        table.figures("growth.column.sold", 74, row -> texts.figures().whole(Math.round(sold(row))));
        table.figures("growth.column.expected", 74, row -> pieces(row, row.advice().expected().growth())).getStyleClass().add("strong");
        table.figures("growth.column.range", 110, this::range);
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(title, state, target), card, ways);
    }

    /** How each way did on the past; nothing where none could be tried. */
    void ways(ScreenAnswer answer, int weeks) {
        ahead = weeks;
        table.refresh();
        ways.getChildren().setAll(Parts.heading(texts.bind("growth.page.ways")));
        answer.ways().forEach(tried -> ways.getChildren().add(Parts.label(
                texts.bind(tried.way() == answer.way() ? "growth.page.way.used" : "growth.page.way", tried.way().said(), tried.precision()), "note")));
        ways.getChildren().add(Parts.label(texts.bind("growth.page.lots", answer.lots()), "note"));
        ways.getChildren().add(MethodPart.among(texts, List.of("growers")));
        ways.setVisible(!answer.ways().isEmpty());
        ways.setManaged(!answer.ways().isEmpty());
    }

    private double sold(Row row) {
        double[] units = row.history().units();
        return Arrays.stream(units).skip(Math.max(0, units.length - ahead)).filter(u -> u > 0).sum();
    }

    private String pieces(Row row, double growth) {
        return Double.isNaN(growth) ? Figures.NONE : texts.figures().whole(Math.round(sold(row) * (1 + growth)));
    }

    private String range(Row row) {
        Growth expected = row.advice().expected();
        return Double.isNaN(expected.lo()) ? Figures.NONE : texts.say("growth.page.range", pieces(row, expected.lo()), pieces(row, expected.hi()));
    }

    private static String code(Target target) {
        return switch (target) {
            case UNITS -> "growth.target.units";
            case GROWTH -> "growth.target.growth";
        };
    }
}
