package app.tradewind.jobs.routes;

import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.stock.route.lane.RouteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ways of a snapshot's products: the board, and one product on another day or at another pace, quick enough to follow a slider. */
public final class RouteDesk {

    private final RouteBoard board;
    private final CompareRoutes compare;

    /** @param stock the orders of the same snapshot, whose demand and quantities count here too */
    public RouteDesk(Snapshot snapshot, StockBoard stock, RouteBook book) {
        ProductRoutes routes = new ProductRoutes(snapshot, book, stock.serviceLevel());
        this.compare = routes.compare();
        List<RouteBoard.Row> rows = new ArrayList<>();
        for (StockBoard.Row row : stock.rows()) {
            RouteGoods goods = routes.goods(row.item(), row.advice(), row.fan());
            rows.add(new RouteBoard.Row(row.item(), row.name(), goods, compare.run(goods)));
        }
        rows.sort(Comparator.comparing(RouteBoard.Row::item));
        this.board = new RouteBoard(snapshot.today(), rows);
    }

    /** For boards made up elsewhere. */
    public RouteDesk(RouteBoard board, CompareRoutes compare) {
        this.board = board;
        this.compare = compare;
    }

    public RouteBoard board() {
        return board;
    }

    public CompareRoutes compare() {
        return compare;
    }

    /**
     * One product as it would be.
     *
     * @param advice the ways on that day and at that pace
     * @param days what dates change, the earliest first
     * @param limits what limits of value change on that day, the lowest first
     */
    public record Looked(RouteAdvice advice, List<RouteSwitch> days, List<RouteSwitch> limits) {
        public Looked {
            days = List.copyOf(days);
            limits = List.copyOf(limits);
        }
    }

    /**
     * @param day of the trip
     * @param pace of selling, as a factor of what is expected
     */
    public Looked look(RouteBoard.Row row, LocalDate day, double pace) {
        RouteGoods goods = row.goods().on(day).selling(row.goods().pace().times(pace));
        RouteSwitches switches = new RouteSwitches(compare);
        return new Looked(compare.run(goods), switches.days(goods), switches.limits(goods));
    }
}
