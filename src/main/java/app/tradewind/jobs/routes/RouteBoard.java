package app.tradewind.jobs.routes;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.stock.route.RouteAdvice;
import java.time.LocalDate;
import java.util.List;

/**
 * The way of every product, by product number and market.
 *
 * @param today the day the board is for
 * @param rows one a product and market
 */
public record RouteBoard(LocalDate today, List<Row> rows) {

    public RouteBoard {
        rows = List.copyOf(rows);
    }

    /**
     * @param item the product and market
     * @param name the product's name
     * @param goods what is known of it
     * @param advice the ways compared
     */
    public record Row(SkuMarket item, String name, RouteGoods goods, RouteAdvice advice) { }
}
