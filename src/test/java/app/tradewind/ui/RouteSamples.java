package app.tradewind.ui;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.routes.CompareRoutes;
import app.tradewind.jobs.routes.RouteBoard;
import app.tradewind.jobs.routes.RouteDesk;
import app.tradewind.jobs.routes.RouteGoods;
import app.tradewind.market.FxRates;
import app.tradewind.reference.DataFile;
import app.tradewind.stock.route.lane.Habits;
import app.tradewind.stock.route.lane.RouteBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A kettle for Germany by mail and by sea, three euros of duty apart since July 2026, and a lamp whose volume nobody knows. */
public final class RouteSamples {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final String LANES = """
            lanes:
              - {market: DE, route: direct_mail, freight-per-piece: 4 EUR, days: 10, on-time: 90 %, last-mile: 0 EUR, handling: 0 EUR}
              - {market: DE, route: overseas_wh_sea, freight-per-piece: 1 EUR, days: 40, review-days: 14, last-mile: 4 EUR, handling: 0.7 EUR, storage-per-m3-month: 0 EUR}
            """;

    private RouteSamples() { }

    public static RouteDesk desk() {
        return desk(RouteBook.read(List.of(DataFile.parse("lanes.yaml", LANES))));
    }

    /** The same products where nobody has told a freight rate. */
    static RouteDesk withoutRates() {
        return desk(RouteBook.read(List.of()));
    }

    private static RouteDesk desk(RouteBook book) {
        CompareRoutes compare = new CompareRoutes(ReferenceData.shipped().markets(), new FxRates(List.of()), book);
        return new RouteDesk(new RouteBoard(TODAY, List.of(row(compare, "KETTLE", "Kettle K4", new BigDecimal("0.002")),
                row(compare, "LAMP", "Lamp L1", null))), compare);
    }

    private static RouteBoard.Row row(CompareRoutes compare, String sku, String name, BigDecimal volume) {
        SkuMarket item = new SkuMarket(sku, "DE");
        RouteGoods goods = new RouteGoods(item.toString(), new RouteGoods.Trip("", "DE", TODAY),
                new RouteGoods.Make(new BigDecimal("0.5"), volume, "", "kitchen"),
                new RouteGoods.Trade(Money.of("10.00", "EUR"), Money.of("29.90", "EUR"), null, new BigDecimal("0.03"), null, 100),
                new RouteGoods.Pace(3, 2, 50, 0.95), Habits.UNKNOWN);
        return new RouteBoard.Row(item, name, goods, compare.run(goods));
    }
}
