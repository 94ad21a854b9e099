package app.tradewind.ui.stock.plan;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Advised;
import app.tradewind.ui.stock.plan.OrderPlanViewModel.Shown;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.parts.Parts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Binds Order plan: the fields, the curve, the tables, and the drawer in which this week's orders are decided. */
public final class OrderPlanView implements Page {

    private final Desk desk;
    private final OrderPlanViewModel model;
    private final OrderPlanLayout layout;
    /** Whether the terms by product are open. */
    private final BooleanProperty told = new SimpleBooleanProperty();

    public OrderPlanView(Desk desk) {
        this.desk = desk;
        model = new OrderPlanViewModel(desk.tasks(), desk.source().warehouse()::orderPlan);
        layout = new OrderPlanLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.problem.textProperty().bind(desk.texts().bind(model.problemProperty()));
        Parts.shownWhile(layout.problem, model.problemProperty().isNotNull());
        layout.fields.forEach((field, node) -> node.textProperty().bindBidirectional(model.typedProperty(field)));
        layout.work.setOnAction(e -> model.work().ifPresent(wrong -> layout.fields.get(wrong).requestFocus()));
        layout.work.disableProperty().bind(model.runningProperty());
        layout.stop.setOnAction(e -> model.stop());
        Parts.shownWhile(layout.stop, model.runningProperty());
        TermsViewModel terms = new TermsViewModel(desk.tasks(), desk.source().warehouse());
        TermsPane pane = new TermsPane(desk.texts(), terms, row -> desk.questionProperty().set(new Question(row.advice(), Screen.STOCK,
                Named.product(row.name(), row.item()), SeasonCards.pictures(desk.texts(), row, () -> terms.unplan(row.item())))));
        ScrollPane scroll = Parts.scroll(pane);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Parts.shownWhile(scroll, told);
        layout.getChildren().add(2, scroll);
        layout.terms.setOnAction(e -> {
            told.set(!told.get());
            if (told.get()) {
                terms.load();
            }
        });
        layout.shown.valueProperty().bindBidirectional(model.shownProperty());
        layout.lines.setItems(model.lines());
        layout.week.setItems(model.week());
        layout.leftOut.setItems(model.leftOut());
        layout.missing.setItems(model.missing());
        layout.week.select(model.selectedProperty());
        table(layout.lines, Shown.ORDERS);
        table(layout.week, Shown.WEEK);
        table(layout.leftOut, Shown.LEFT_OUT);
        table(layout.missing, Shown.MISSING);
        table(layout.assumed, Shown.ASSUMED);
        Parts.shownWhile(layout.answer, model.boardProperty().isNotNull().and(told.not()));
        model.boardProperty().addListener((o, was, is) -> land(is));
        model.selectedProperty().addListener((o, was, is) -> explain(is));
    }

    private void table(Node node, Shown shown) {
        Parts.shownWhile(node, Bindings.createBooleanBinding(() -> model.shownProperty().get() == shown, model.shownProperty()));
    }

    private void land(OrderPlanBoard board) {
        layout.chart.show(board);
        layout.say(OrderPlanViewModel.said(board), board.gaps().notes());
        explain(null);
    }

    private void explain(Advised row) {
        if (layout.getScene() != null) {
            desk.questionProperty().set(row == null ? null
                    : new Question(row.advice(), Screen.STOCK, Named.product(row.name(), row.item()), List.of()));
        }
    }

    @Override
    public Node root() {
        return layout;
    }

    /** What was planned stays; it is planned again when a person asks. */
    @Override
    public void open(String subject) {
        explain(model.shownProperty().get() == Shown.WEEK ? model.selectedProperty().get() : null);
    }
}
