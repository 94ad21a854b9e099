package app.tradewind.ui.stock.plan;

import app.tradewind.jobs.orderplan.OrderPlanBoard.Advised;
import app.tradewind.jobs.orderplan.OrderPlanBoard.LeftOut;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Line;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Missing;
import app.tradewind.jobs.orderplan.PlanField;
import app.tradewind.ui.stock.plan.OrderPlanViewModel.Shown;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.words.Phrase;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The nodes of Order plan: fields, the curve of cash with what it means beside it, and one of four tables or what was assumed. */
final class OrderPlanLayout extends VBox {

    private static final double FIELD = 98;
    private static final double LONG_FIELD = 330;
    private static final double SAID = 330;

    final Label state = new Label();
    final Label problem = new Label();
    final Button work;
    final Button stop;
    final Button terms;
    final Map<PlanField, TextField> fields = new EnumMap<>(PlanField.class);
    final CashCurve chart;
    final VBox answer;
    final Choices<Shown> shown;
    final RowTable<Line> lines;
    final RowTable<Advised> week;
    final RowTable<LeftOut> leftOut;
    final RowTable<Missing> missing;
    final VBox assumed = new VBox();
    private final VBox said = new VBox();
    private final Texts texts;

    OrderPlanLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        work = Parts.primary(texts.bind("plan.work"), () -> { });
        work.setId("orders-work");
        work.setDefaultButton(true);
        stop = Parts.button(texts.bind("plan.stop"), () -> { });
        stop.setId("orders-stop");
        terms = Parts.button(texts.bind("deal.open"), () -> { });
        terms.setId("orders-terms");
        problem.getStyleClass().add("problem");
        problem.setId("orders-problem");
        problem.setWrapText(true);
        chart = new CashCurve(texts);
        shown = new Choices<>(texts, Shown.class, OrderPlanLayout::code);
        shown.setId("orders-shown");
        lines = lines();
        week = week();
        leftOut = leftOut();
        missing = missing();
        said.setMinWidth(SAID);
        said.setMaxWidth(SAID);
        said.getStyleClass().add("card");
        HBox.setHgrow(chart, Priority.ALWAYS);
        VBox curve = Parts.card(chart);
        HBox.setHgrow(curve, Priority.ALWAYS);
        HBox top = new HBox(curve, said);
        top.getStyleClass().add("plan-curve");
        top.setMinHeight(USE_PREF_SIZE);
        assumed.getStyleClass().add("plan-assumed");
        StackPane tables = new StackPane(lines, week, leftOut, missing, assumed);
        VBox card = Parts.card(tables);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(tables, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        answer = new VBox(top, shown, card);
        answer.getStyleClass().add("plan-answer");
        VBox.setVgrow(answer, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("plan.title")), state), form(), answer);
    }

    private VBox form() {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("plan-fields");
        for (PlanField field : PlanField.values()) {
            TextField node = new TextField();
            node.setId("orders-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            node.setPrefWidth(field == PlanField.FURTHER ? LONG_FIELD : FIELD);
            node.promptTextProperty().bind(texts.bind(sample(field)));
            node.accessibleTextProperty().bind(texts.bind(field.title()));
            fields.put(field, node);
            line.getChildren().add(new VBox(Parts.label(texts.bind(field.title()), "quiet"), node));
        }
        HBox buttons = new HBox(work, stop, terms);
        buttons.getStyleClass().add("levels-line");
        line.getChildren().add(buttons);
        VBox form = Parts.card(Parts.quiet(texts.bind("plan.hint")), line, problem);
        form.setMinHeight(USE_PREF_SIZE);
        return form;
    }

    /** The sentences beside the curve, and what was assumed. */
    void say(List<Phrase> sentences, List<Phrase> notes) {
        said.getChildren().clear();
        sentences.forEach(each -> said.getChildren().add(wrapped(each, "strong")));
        assumed.getChildren().clear();
        notes.forEach(each -> assumed.getChildren().add(wrapped(each, "quiet")));
    }

    private Label wrapped(Phrase phrase, String style) {
        Label label = Parts.label(texts.bind(phrase), style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private RowTable<Line> lines() {
        RowTable<Line> table = new RowTable<>(texts);
        table.setId("orders-lines");
        table.words("plan.column.week", 74, row -> texts.figures().day(row.week()));
        table.words("plan.column.supplier", 150, row -> row.deal().supplier());
        table.words("plan.column.product", 200, Line::name).getStyleClass().add("strong");
        table.figures("plan.column.cartons", 64, row -> texts.figures().whole(row.cartons()));
        table.figures("plan.column.pieces", 64, row -> texts.figures().whole(row.pieces()));
        table.figures("plan.column.value", 104, row -> texts.figures().wholeMoney(row.cost().value()));
        table.figures("plan.column.spent", 104, row -> texts.figures().wholeMoney(row.cost().spent()));
        table.words("plan.column.mode", 60, row -> texts.say(row.deal().air() ? "plan.mode.air" : "plan.mode.usual"));
        table.words("plan.column.arrives", 74, row -> texts.figures().day(row.deal().arrives()));
        return table;
    }

    private RowTable<Advised> week() {
        RowTable<Advised> table = new RowTable<>(texts);
        table.setId("orders-week");
        table.nodes("plan.column.product", 240, ProductName::new, (name, row) -> name.set(row.name(), row.item()));
        table.figures("plan.column.pieces", 70, row -> row.advice().order().quantity() == 0 ? Figures.NONE
                : texts.figures().whole(row.advice().order().quantity())).getStyleClass().add("strong");
        table.figures("plan.column.value", 104, row -> texts.figures().wholeMoney(row.advice().value()));
        table.words("plan.column.why", 420, row -> texts.say(row.advice().why().headline()));
        return table;
    }

    private RowTable<LeftOut> leftOut() {
        RowTable<LeftOut> table = new RowTable<>(texts);
        table.setId("orders-left-out");
        table.words("plan.column.product", 320, LeftOut::name).getStyleClass().add("strong");
        table.figures("plan.column.fewer", 120, row -> texts.figures().whole(row.pieces()));
        table.figures("plan.column.lost", 140, row -> texts.figures().wholeMoney(row.cost()));
        return table;
    }

    private RowTable<Missing> missing() {
        RowTable<Missing> table = new RowTable<>(texts);
        table.setId("orders-missing");
        table.nodes("plan.column.product", 280, ProductName::new, (name, row) -> name.set(row.name(), row.item()));
        table.words("plan.column.missing", 460, row -> texts.say(row.what()));
        return table;
    }

    private static String code(Shown shown) {
        return switch (shown) {
            case ORDERS -> "plan.shown.orders";
            case WEEK -> "plan.shown.week";
            case LEFT_OUT -> "plan.shown.left-out";
            case MISSING -> "plan.shown.missing";
            case ASSUMED -> "plan.shown.assumed";
        };
    }

    private static String sample(PlanField field) {
        return switch (field) {
            case CASH -> "plan.sample.cash";
            case VOLUME -> "plan.sample.volume";
            case CONTAINER -> "plan.sample.container";
            case WEEKS -> "plan.sample.weeks";
            case RECEIPT -> "plan.sample.receipt";
            case AIR -> "plan.sample.air";
            case AIR_DAYS -> "plan.sample.air-days";
            case ORDER_COST -> "plan.sample.order-cost";
            case FURTHER -> "plan.sample.further";
        };
    }
}
