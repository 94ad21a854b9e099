package app.tradewind.ui.markets;

import app.tradewind.jobs.markets.MarketSheet;
import app.tradewind.jobs.markets.MarketsBoard;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import javafx.scene.Node;

/** Binds Markets: the list, the sides of one market, and the form. */
public final class MarketsView implements Page {

    private final Desk desk;
    private final MarketsViewModel model;
    private final MarketsLayout layout;

    public MarketsView(Desk desk) {
        this.desk = desk;
        model = new MarketsViewModel(desk.tasks(), desk.source().atlas(), desk::changed);
        layout = new MarketsLayout(desk.texts(), model);
        layout.calculator.setOnAction(e -> desk.placeProperty().set(new Place("calculator",
                model.chosenProperty().get() == null ? "" : model.chosenProperty().get().code())));
        layout.table.setItems(model.lines());
        layout.table.select(model.chosenProperty());
        layout.search.textProperty().bindBidirectional(model.searchProperty());
        layout.side.valueProperty().bindBidirectional(model.sideProperty());
        layout.told.textProperty().bind(desk.texts().bind(model.toldProperty()));
        layout.state.textProperty().bind(desk.texts().follow(() -> state(model.boardProperty().get()), model.boardProperty()));
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
    }

    private String state(MarketsBoard board) {
        if (board == null) {
            return desk.texts().say("ui.loading");
        }
        long old = board.markets().stream().mapToLong(sheet -> sheet.old(board.today())).sum();
        long blank = board.markets().stream().mapToLong(sheet -> sheet.unknown().size()).sum();
        long own = board.markets().stream().filter(MarketSheet::isChanged).count();
        return desk.texts().say("market.state", board.markets().size(), old, blank, own,
                board.rates().stream().filter(MarketsBoard.Rate::usable).count());
    }
}
