package app.tradewind.jobs.tables.route;

import app.tradewind.advice.Explanation;
import app.tradewind.catalog.Money;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.routes.CompareRoutes;
import app.tradewind.jobs.routes.RoundedParts;
import app.tradewind.jobs.routes.RouteBoard;
import app.tradewind.jobs.routes.RouteDesk;
import app.tradewind.jobs.routes.RouteGoods;
import app.tradewind.jobs.routes.RouteSwitch;
import app.tradewind.jobs.routes.RouteSwitches;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.tables.landed.RateFile;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfiles;
import app.tradewind.reference.Entry;
import app.tradewind.report.Table;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.stock.route.RouteAdvice.Option;
import app.tradewind.stock.route.RouteCost.Part;
import app.tradewind.stock.route.lane.RouteBook;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ways compared in columns: {@link #COLUMNS}, one row an item and way. A blank cell is not known, never zero. */
public final class RouteTable {

    private static final List<String> COLUMNS = List.of("item_id", "route", "landed_unit_cost", "duty", "tax", "freight", "last_mile", "fees",
            "storage", "lead_time_days", "on_time", "margin", "eligible", "chosen", "reason", "market", "day", "currency", "product", "capital",
            "dead_stock", "returns", "stockout_risk", "break_even_daily", "changes", "limits", "missing");
    private static final int SHARE_DIGITS = 4;

    private final Words words;

    public RouteTable(Words words) {
        this.words = words;
    }

    /**
     * What a call asks for.
     *
     * @param lanes the person's own freight table, {@code null} for none
     * @param rates exchange rates, {@code null} for none
     * @param today the day of rows that name none
     * @param days in which the pieces of a row that names no demand are sold
     * @param service chance of not running out in a cycle
     */
    public record Asked(Path lanes, Path rates, LocalDate today, double days, double service) { }

    /**
     * @param shipments see {@link ShipmentFile}
     * @throws UnusableFileException naming the row
     */
    public Table of(Path shipments, Asked asked) throws UnusableFileException {
        MarketProfiles markets = ReferenceData.shipped().markets();
        List<Entry> files = new ArrayList<>(ReferenceData.shipped().entries(RouteBook.FOLDER));
        if (asked.lanes() != null) {
            files.add(LaneFile.read(asked.lanes()));
        }
        RouteBook book = RouteBook.read(files);
        CompareRoutes compare = new CompareRoutes(markets, new FxRates(asked.rates() == null ? List.of() : RateFile.read(asked.rates())), book);
        return of(ShipmentFile.read(shipments, markets, new ShipmentFile.Asked(asked.today(), asked.days(), asked.service(), book.habits())),
                compare);
    }

    /** Every product of a workspace, by its own costs, demand and freight table. */
    public Table of(Jobs jobs, LocalDate asked, double service, long seed) {
        Snapshot snapshot = jobs.snapshot(asked);
        RouteDesk desk = StockDesk.of(jobs).routes(snapshot, jobs.planOrders().run(snapshot, service, seed, Progress.NONE));
        return of(desk.board().rows().stream().map(RouteBoard.Row::goods).toList(), desk.compare());
    }

    private Table of(List<RouteGoods> all, CompareRoutes compare) {
        RouteSwitches switches = new RouteSwitches(compare);
        Table.Builder table = new Table.Builder(COLUMNS);
        for (RouteGoods goods : all) {
            RouteAdvice advice = compare.run(goods);
            List<RouteSwitch> days = switches.days(goods);
            List<RouteSwitch> limits = switches.limits(goods);
            advice.options().forEach(option -> table.row(cells(goods, advice, option, days, limits)));
        }
        return table.build();
    }

    private Object[] cells(RouteGoods goods, RouteAdvice advice, Option option, List<RouteSwitch> days, List<RouteSwitch> limits) {
        Map<Part, Money> parts = option.eligible() ? RoundedParts.of(option.cost(), advice.currency()) : Map.of();
        List<Object> cells = new ArrayList<>(Arrays.asList(goods.subject(), option.way().id(),
                sum(parts, Part.values()), sum(parts, Part.DUTY), sum(parts, Part.TAX), sum(parts, Part.FREIGHT), sum(parts, Part.LAST_MILE),
                sum(parts, Part.HANDLING, Part.FIXED), sum(parts, Part.STORAGE), option.service().days(), share(option.service().onTime()),
                Double.isNaN(option.margin()) ? null : goods.trade().price() == null ? null : amount(option.margin(), advice.currency()),
                option.eligible(), option.way() == advice.chosen(), reason(advice, option)));
        cells.addAll(Arrays.asList(goods.trip().market(), goods.trip().day(), advice.currency().getCurrencyCode(), sum(parts, Part.PRODUCT),
                sum(parts, Part.CAPITAL), sum(parts, Part.DEAD_STOCK), sum(parts, Part.RETURNS), share(option.service().stockoutRisk()),
                advice.turns().stream().filter(turn -> turn.other() == option.way()).map(turn -> rounded(turn.daily())).findFirst().orElse(null),
                option.eligible() ? sides(option, days) : "", option.eligible() ? sides(option, limits) : "", said(option.missing())));
        return cells.toArray();
    }

    /** {@code 2026-07-01: 18.30 > 21.30}: before and from that day on; {@code 150 EUR: 21.30 > 24.10}: up to that value and over it. */
    private static String sides(Option option, List<RouteSwitch> switches) {
        return switches.stream().filter(each -> each.changes(option.way())).map(each -> (each.day() == null ? each.limit().toString() : each.day().toString()) + ": "
                        + side(each.before(), option) + " > " + side(each.after(), option)).collect(Collectors.joining("; "));
    }

    private static String side(RouteAdvice advice, Option option) {
        double total = RouteSwitch.total(advice, option.way());
        return Double.isNaN(total) ? "?" : amount(total, advice.currency()).toPlainString();
    }

    private String reason(RouteAdvice advice, Option option) {
        if (!option.eligible()) {
            return said(option.missing());
        }
        if (option.way() == advice.chosen()) {
            Explanation why = advice.why();
            return Stream.concat(Stream.of(why.headline()), why.notes().stream()).map(words::say).collect(Collectors.joining(" · "));
        }
        RouteAdvice.Option best = advice.best().orElseThrow();
        Phrase more = Phrase.of("route.reason.more", Money.ofComputed(option.cost().total() - best.cost().total(), advice.currency()),
                best.way().phrase());
        return Stream.concat(Stream.of(more), option.notes().stream()).map(words::say).collect(Collectors.joining(" · "));
    }

    private String said(List<Phrase> phrases) {
        return phrases.stream().map(words::say).collect(Collectors.joining("; "));
    }

    private static BigDecimal sum(Map<Part, Money> parts, Part... which) {
        return Arrays.stream(which).map(parts::get).filter(money -> money != null).map(Money::amount).reduce(BigDecimal::add).orElse(
                parts.isEmpty() ? null : BigDecimal.ZERO);
    }

    private static BigDecimal amount(double amount, Currency currency) {
        return Money.ofComputed(amount, currency).amount();
    }

    private static BigDecimal share(double share) {
        return Double.isNaN(share) ? null : BigDecimal.valueOf(share).setScale(SHARE_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(SHARE_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
