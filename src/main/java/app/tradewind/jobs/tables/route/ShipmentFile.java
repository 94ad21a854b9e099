package app.tradewind.jobs.tables.route;

import app.tradewind.catalog.Money;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.routes.RouteGoods;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.jobs.tables.landed.RateFile;
import app.tradewind.market.MarketProfile;
import app.tradewind.market.MarketProfiles;
import app.tradewind.stock.route.lane.Habits;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * Reads {@code item_id,origin,market,hs_code,unit_cost,currency,weight_kg,volume_m3,units,price} and, where they
 * are there, {@code category,duty_rate,declared,daily_demand,demand_sd,on_hand,on_order,pieces_per_order,returns,
 * price_currency,day}. Weight and volume are of one piece, {@code units} travel together; cost is in
 * {@code currency}, price and declared value in the market's. A blank cell is not known.
 */
final class ShipmentFile {

    private static final List<String> NUMBERS = List.of("unit_cost", "weight_kg", "volume_m3", "units", "price", "duty_rate", "declared",
            "daily_demand", "demand_sd", "on_hand", "on_order", "pieces_per_order", "returns");

    private final PlainTable table;
    private final MarketProfiles markets;
    private final Asked asked;

    private ShipmentFile(PlainTable table, MarketProfiles markets, Asked asked) {
        this.table = table;
        this.markets = markets;
        this.asked = asked;
    }

    /**
     * What holds for all rows.
     *
     * @param today the day of rows that name none
     * @param days in which the pieces of a row that names no demand are sold
     * @param service chance of not running out in a cycle
     * @param habits of the seller
     */
    record Asked(LocalDate today, double days, double service, Habits habits) { }

    static List<RouteGoods> read(Path path, MarketProfiles markets, Asked asked) throws UnusableFileException {
        PlainTable table = PlainTable.read(path, "item_id", "origin", "market", "hs_code", "unit_cost", "currency", "weight_kg", "volume_m3",
                "units", "price");
        ShipmentFile file = new ShipmentFile(table, markets, asked);
        return RowFlaws.all(table, file::goods);
    }

    private RouteGoods goods(PlainRow row) throws UnusableFileException {
        for (String column : NUMBERS) {
            if (row.number(column) < 0) {
                throw RateFile.wrong(table, row, "route.file.negative", column, row.text(column));
            }
        }
        String market = row.needText("market").toUpperCase(Locale.ROOT);
        // Where nobody knows the market, every way says so; the currency of its prices does not matter then.
        Currency selling = markets.find(market).map(MarketProfile::currency).orElse(Money.UNNAMED);
        String priced = row.text("price_currency");
        if (!priced.isEmpty() && !priced.equals(selling.getCurrencyCode())) {
            throw RateFile.wrong(table, row, "market.file-other-currency", priced, market, selling.getCurrencyCode());
        }
        Money cost = row.text("unit_cost").isEmpty() ? null : money(row, "unit_cost", RateFile.currency(table, row, "currency"));
        return new RouteGoods(row.needText("item_id"),
                new RouteGoods.Trip(row.text("origin").toUpperCase(Locale.ROOT), market,
                        row.text("day").isEmpty() ? asked.today : RateFile.day(table, row, "day")),
                new RouteGoods.Make(number(row, "weight_kg"), number(row, "volume_m3"), row.text("hs_code"), row.text("category")),
                new RouteGoods.Trade(cost, money(row, "price", selling), money(row, "declared", selling), number(row, "duty_rate"), null,
                        units(row)),
                pace(row), habits(row));
    }

    private RouteGoods.Pace pace(PlainRow row) throws UnusableFileException {
        double daily = row.text("daily_demand").isEmpty() ? units(row) / asked.days : row.number("daily_demand");
        double sd = row.text("demand_sd").isEmpty() ? Math.sqrt(daily) : row.number("demand_sd");
        double onOrder = row.text("on_order").isEmpty() ? 0 : row.number("on_order");
        return new RouteGoods.Pace(daily, sd, row.number("on_hand") + onOrder, asked.service);
    }

    private int units(PlainRow row) throws UnusableFileException {
        double units = row.number("units");
        if (units != Math.rint(units) || units > Integer.MAX_VALUE) {
            if (Double.isNaN(units)) {
                return 0;
            }
            throw RateFile.wrong(table, row, "route.file.not-whole", "units", row.text("units"));
        }
        return (int) units;
    }

    private Habits habits(PlainRow row) throws UnusableFileException {
        Habits usual = asked.habits;
        BigDecimal perOrder = number(row, "pieces_per_order");
        if (perOrder != null && perOrder.signum() == 0) {
            throw RateFile.wrong(table, row, "market.file-not-above-zero", "pieces_per_order", row.text("pieces_per_order"));
        }
        BigDecimal returns = number(row, "returns");
        return new Habits(usual.holdingRate(), usual.seasonDays(), usual.salvage(), returns == null ? usual.returns() : returns,
                perOrder == null ? usual.perOrder() : perOrder, usual.origin());
    }

    private static Money money(PlainRow row, String column, Currency currency) throws UnusableFileException {
        BigDecimal number = number(row, column);
        return number == null ? null : new Money(number, currency);
    }

    private static BigDecimal number(PlainRow row, String column) throws UnusableFileException {
        return Double.isNaN(row.number(column)) ? null : new BigDecimal(row.text(column));
    }
}
