package app.tradewind.ui.stock;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.boards.StockBoard.Row;
import app.tradewind.ui.charts.FanChart;
import app.tradewind.ui.charts.RunDown;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** Binds Stock: the board, the choice of rows, and the drawer that explains the selected one. */
public final class StockView implements Page {

    private final Desk desk;
    private final StockViewModel model;
    private final StockLayout layout;

    public StockView(Desk desk) {
        this.desk = desk;
        this.model = new StockViewModel(desk.tasks(), desk.source()::stock);
        this.layout = new StockLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.sums.textProperty().bind(desk.texts().bind(model.sumsProperty()));
        layout.shown.valueProperty().bindBidirectional(model.shownProperty());
        layout.table.setItems(model.rows());
        layout.table.select(model.selectedProperty());
        model.selectedProperty().addListener((o, was, is) -> explain(is));
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
        explain(model.selectedProperty().get());
    }

    private void explain(Row row) {
        if (layout.getScene() != null) {
            desk.questionProperty().set(row == null ? null
                    : new Question(row.advice(), Screen.STOCK, Named.product(row.name(), row.item()), pictures(row)));
        }
    }

    private List<Node> pictures(Row row) {
        Texts texts = desk.texts();
        List<Node> cards = new ArrayList<>();
        cards.add(Parts.card(Parts.heading(texts.bind("ui.stock.demand")),
                new FanChart(texts, row.history(), row.fan())));
        if (RunDown.canShow(row.advice())) {
            double position = row.stock().onHand() + (row.stock().onOrder() == null ? 0 : row.stock().onOrder());
            cards.add(Parts.card(Parts.heading(texts.bind("ui.stock.rundown")),
                    new RunDown(texts, model.today(), position, row.advice())));
        }
        return cards;
    }
}
