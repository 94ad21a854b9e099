package app.tradewind.ui.stock;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.boards.StockBoard.Row;
import app.tradewind.jobs.odd.OddWeek;
import app.tradewind.ui.charts.StockPictures;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/** Binds Stock: the board, the choice of rows, and the drawer that explains the selected one. */
public final class StockView implements Page {

    private final Desk desk;
    private final StockViewModel model;
    private final StockLayout layout;
    private final Asking<Row> why;

    public StockView(Desk desk) {
        this.desk = desk;
        this.model = new StockViewModel(desk.tasks(), desk.source()::stock);
        this.layout = new StockLayout(desk.texts(), model::classOf);
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.sums.textProperty().bind(desk.texts().bind(model.sumsProperty()));
        layout.shown.valueProperty().bindBidirectional(model.rows().shownProperty());
        layout.table.setItems(model.rows().rows());
        model.rows().rows().addListener((Observable o) -> layout.showColumns(model.byClass()));
        layout.table.select(model.rows().selectedProperty());
        why = new Asking<>(desk, layout, model.rows().selectedProperty(), this::question);
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
        why.ask();
    }

    private Question question(Row row) {
        return new Question(row.advice(), Screen.STOCK, Named.product(row.name(), row.item()), pictures(row));
    }

    /** Leads to the same product on another page. */
    private Node link(Row row, String code, String page, String id) {
        Hyperlink link = Parts.link(desk.texts().bind(code), () -> desk.placeProperty().set(new Place(page, row.item().toString())));
        link.setId(id);
        return link;
    }

    /** The chart, then what is odd on it, then how the stock runs down. */
    private List<Node> pictures(Row row) {
        List<OddWeek> odd = model.odd(row);
        List<Node> cards = new ArrayList<>(StockPictures.of(desk.texts(), model.today(), row, odd, model.shelves(row)));
        if (row.fan() != null) {
            // In demand by level it is changed and promotions are planned.
            cards.add(1, link(row, "odd.form.link", "levels", "stock-plan"));
        }
        if (row.history().weeks() > 0) {
            cards.add(1, new ShelfCard(desk).of(row, model.shelves(row)));
        }
        if (!odd.isEmpty()) {
            cards.add(1, new OddCard(desk).of(odd));
        }
        if (row.advice().order() != null && !row.advice().order().route().isEmpty()) {
            cards.add(link(row, "route.link", "routes", "stock-routes"));
        }
        return cards;
    }
}
