package app.tradewind.ui.charts;

import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.odd.OddWeek;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The cards that stand above the reasons of an order: demand to come, and how the stock runs down. */
public final class StockPictures {

    private StockPictures() { }

    /** @param odd the unusual weeks of the row @param shelves its weeks out of stock */
    public static List<Node> of(Texts texts, LocalDate today, StockBoard.Row row, List<OddWeek> odd, List<EmptyShelf> shelves) {
        List<Node> cards = new ArrayList<>();
        FanChart chart = new FanChart(texts, row.history(), row.fan(), odd, shelves);
        VBox demand = Parts.card(Parts.heading(texts.bind("ui.stock.demand")), chart);
        if (chart.hasShelves()) {
            demand.getChildren().add(Parts.quiet(texts.bind("places.shelf.legend")));
        }
        if (row.fan() != null && !row.fan().judged().told().reasons().isEmpty()) {
            demand.getChildren().add(ForecastParts.behindLink(texts, row.fan()));
        }
        cards.add(demand);
        if (RunDown.canShow(row.advice()) && row.stock().onHand() != null) {
            double position = row.stock().onHand() + (row.stock().onOrder() == null ? 0 : row.stock().onOrder());
            cards.add(Parts.card(Parts.heading(texts.bind("ui.stock.rundown")), new RunDown(texts, today, position, row.advice())));
        }
        return cards;
    }
}
