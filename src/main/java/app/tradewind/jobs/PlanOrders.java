package app.tradewind.jobs;

import app.tradewind.advice.Explanation;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.cause.EventDays.Occurrence;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.desk.items.MarketDrivers;
import app.tradewind.jobs.desk.items.MarketShares;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.desk.items.OpenOrders;
import app.tradewind.jobs.levels.ChangedOrder;
import app.tradewind.jobs.levels.LevelPlan;
import app.tradewind.jobs.levels.PlanLevels;
import app.tradewind.jobs.shop.ShopRules;
import app.tradewind.jobs.shop.ShopTerms;
import app.tradewind.jobs.supply.Supplies;
import app.tradewind.jobs.routes.ProductRoutes;
import app.tradewind.selection.exit.Sellout;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.SteadyLevel;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.leadtime.Supply;
import app.tradewind.stock.route.lane.RouteBook;
import app.tradewind.stock.simulate.OrderGain;
import app.tradewind.storage.facts.StockTotal;
import app.tradewind.words.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Advises for every product and market of a snapshot what to order and by when. */
public final class PlanOrders {

    private static final int HORIZON = 26;
    private static final int DRAWN_WEEKS = ForecastDemand.USUAL_HORIZON;
    private static final double REVIEW_WEEKS = 1;
    private static final double DAYS_A_WEEK = 7;

    /**
     * A forecast's part that is drawn, and the answers that were made of all its paths.
     *
     * @param selling how the stock sells over all its weeks
     * @param joining an order of its supplier that goes out anyway
     */
    private record Planned(Fan fan, Sellout selling, OrderAdvice own, OrderAdvice joining) { }

    private final PlanLevels plans;
    private final Supplies supplies;
    private final ShopRules rules;
    private final RouteBook book;

    /**
     * @param plans makes the levels agree, so that an order stands on the same demand as every screen
     * @param supplies past deliveries and shut-downs of the factories
     * @param rules of the shop
     * @param book by which ways goods travel
     */
    PlanOrders(PlanLevels plans, Supplies supplies, ShopRules rules, RouteBook book) {
        this.plans = plans;
        this.supplies = supplies;
        this.rules = rules;
        this.book = book;
    }

    /** The same under other rules. */
    public PlanOrders under(UnaryOperator<ShopRules> said) {
        return new PlanOrders(plans, supplies, said.apply(rules), book);
    }

    /**
     * @param serviceLevel how often to have things in stock, 0.5 to 0.999; {@code NaN} as the shop's rules say
     * @param seed of the simulated futures
     */
    public StockBoard run(Snapshot snapshot, double serviceLevel, long seed, Progress progress) {
        Map<SkuMarket, Listing> listings = snapshot.catalogue().byItem();
        Names names = snapshot.catalogue().names();
        StockSettings settings = settings(snapshot, serviceLevel, seed);
        double level = settings.serviceLevel();
        LocalDate thisWeek = snapshot.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        ShopTerms shop = new ShopTerms(snapshot, rules);
        Items items = new Items(snapshot, listings, new MarketShares(snapshot.histories()), supplies, shop);
        OrderPlanner planner = new OrderPlanner();
        Map<String, SkuMarket> bySeries = new HashMap<>();
        snapshot.histories().forEach(history -> bySeries.put(history.item().toString(), history.item()));
        Map<String, List<Occurrence>> events = new HashMap<>();
        bySeries.values().forEach(item -> events.computeIfAbsent(item.market(),
                market -> MarketDrivers.events(snapshot.markets(), market, snapshot.today())));
        LevelPlan plan = plans.run(snapshot, HORIZON, seed, ForecastDemand.watch(progress));
        Map<String, Integer> places = new HashMap<>();
        snapshot.histories().forEach(history -> places.put(history.item().toString(), places.size()));
        Map<SkuMarket, Planned> planned = new ForecastDemand().run(snapshot, HORIZON, seed, progress, alone -> {
            SkuMarket item = bySeries.get(alone.id());
            int place = places.get(alone.id());
            Forecast forecast = plan.agreed(place, alone, seed);
            Forecast changed = plan.changed(place, forecast, seed);
            Forecast steady = SteadyLevel.of(changed, seed);
            boolean same = changed == forecast;
            Function<UnaryOperator<StockItem>, OrderAdvice> answer = under -> {
                StockItem known = under.apply(items.of(item, steady));
                OrderAdvice advice = noted(OrderGain.into(planner.advise(known, settings), known, settings), changed);
                return same ? advice : ChangedOrder.of(planner.advise(under.apply(items.of(item, forecast)), settings), advice, plan.changes(place));
            };
            OrderAdvice own = answer.apply(UnaryOperator.identity());
            return new Planned(enough(forecast) ? ForecastDemand.fan(forecast, thisWeek, DRAWN_WEEKS, events.get(item.market()),
                    same ? null : changed.mean()) : null,
                    enough(forecast) ? items.selling(item, steady) : null, own, shop.supplier(item) == null || orders(own) ? own : answer.apply(shop::goingOut));
        });
        Set<String> goingOut = new HashSet<>();
        planned.forEach((item, answer) -> goingOut.add(orders(answer.own()) ? shop.supplier(item) : null));
        ProductRoutes routes = new ProductRoutes(snapshot, book.keepingAt(rules.holdingRate()), level);
        List<StockBoard.Row> rows = new ArrayList<>();
        for (SalesHistory history : snapshot.histories()) {
            Planned answer = planned.get(history.item());
            String supplier = shop.supplier(history.item());
            OrderAdvice advice = supplier != null && goingOut.contains(supplier) ? answer.joining() : answer.own();
            StockTotal stock = snapshot.catalogue().stock().get(history.item());
            rows.add(new StockBoard.Row(history.item(), names.of(history.item()), history, answer.fan(),
                    stock == null ? new StockBoard.Stock(null, null, null, answer.selling())
                            : new StockBoard.Stock(stock.onHand(), stock.onOrder(), stock.asOf(), answer.selling()),
                    routes.marked(history.item(), advice.with(shop.noted(history.item(), shelved(advice.why(), snapshot, history.item())).on(snapshot.catalogue().trust()
                            .order(history.item(), stock == null ? null : stock.asOf()))), answer.fan())));
        }
        rows.sort(URGENCY);
        return new StockBoard(snapshot.today(), rows, orderValue(rows, snapshot.homeMoney()), level, snapshot.odd(), shop.classes());
    }

    /** How long a supplier takes, of whose deliveries of the product nothing is known; the factory's shut-downs count. */
    public StockItem.LeadTime leadTime(Snapshot snapshot, SupplierTerms terms) {
        Supply known = supplies.of(terms, snapshot.markets(), snapshot.today());
        return Items.leadTime(terms.leadTime()).with(new Supply(new double[0], known.closings(), known.factoryShare(), known.from()));
    }

    /** The rules that hold. */
    public ShopRules rules() {
        return rules;
    }

    /** What the planner is told beside the item. */
    public StockSettings settings(Snapshot snapshot, double serviceLevel, long seed) {
        double level = Double.isNaN(serviceLevel) ? rules.service().forAll() : serviceLevel;
        return new StockSettings(snapshot.today(), level, seed, rules.measure());
    }

    /**
     * Every product and market as the planner sees it, with the demand that all levels and persons agree on; only
     * what {@code use} makes of it is kept.
     *
     * @param horizon weeks of demand
     */
    public <T> Map<SkuMarket, T> each(Snapshot snapshot, int horizon, long seed, Progress progress, Function<StockItem, T> use) {
        Map<SkuMarket, T> byItem = new LinkedHashMap<>();
        each(snapshot, horizon, seed, progress, use, byItem::put);
        return byItem;
    }

    /** The same for what is too large to be kept of every item: it is handed on one by one, in the order of the histories. */
    public <T> void each(Snapshot snapshot, int horizon, long seed, Progress progress, Function<StockItem, T> use, BiConsumer<SkuMarket, T> take) {
        Items items = new Items(snapshot, snapshot.catalogue().byItem(), new MarketShares(snapshot.histories()), supplies,
                new ShopTerms(snapshot, rules));
        LevelPlan plan = plans.run(snapshot, horizon, seed, ForecastDemand.watch(progress));
        Map<String, Integer> places = new HashMap<>();
        snapshot.histories().forEach(history -> places.put(history.item().toString(), places.size()));
        new ForecastDemand().run(snapshot, horizon, seed, progress, alone -> {
            int place = places.get(alone.id());
            Forecast forecast = plan.changed(place, plan.agreed(place, alone, seed), seed);
            return use.apply(items.of(snapshot.histories().get(place).item(), SteadyLevel.of(forecast, seed)));
        }, take);
    }

    /** What has to be ordered first, then what is too much, then what is unknown, then the rest by date. */
    private static final Comparator<StockBoard.Row> URGENCY = Comparator
            .comparing((StockBoard.Row row) -> switch (row.advice().status()) {
                case ORDER_NOW, HOLD -> 0;
                case OVERSTOCK -> 1;
                case STOCK_UNKNOWN, TERMS_UNKNOWN -> 2;
                case ORDER_LATER -> 3;
                case ENOUGH -> 4;
                case NOT_ENOUGH_DATA -> 5;
            })
            .thenComparing(row -> row.advice().outlook() == null || row.advice().outlook().stockoutDate() == null
                    ? LocalDate.MAX : row.advice().outlook().stockoutDate())
            .thenComparing(StockBoard.Row::item);

    /** With the level that was moved for the order. */
    private static OrderAdvice noted(OrderAdvice advice, Forecast forecast) {
        Phrase note = advice.order() == null ? null : SteadyLevel.note(forecast);
        return note == null ? advice : advice.with(advice.why().noting(note));
    }

    /** With what is taken as out of stock, and as on order. */
    private static Explanation shelved(Explanation said, Snapshot snapshot, SkuMarket item) {
        Explanation why = OpenOrders.noted(said, snapshot.catalogue().stock().get(item));
        return snapshot.odd().shelves().note(item).map(why::noting).orElse(why);
    }

    private static boolean orders(OrderAdvice advice) {
        return advice.order() != null && advice.order().quantity() > 0;
    }

    private static boolean enough(Forecast forecast) {
        return !Double.isNaN(forecast.mean()[0]);
    }

    private static Money orderValue(List<StockBoard.Row> rows, HomeMoney money) {
        List<OrderAdvice> orders = rows.stream().map(StockBoard.Row::advice)
                .filter(advice -> advice.order() != null && advice.order().quantity() > 0).toList();
        return orders.stream().anyMatch(advice -> advice.value() == null) ? null
                : money.sum(orders.stream().map(OrderAdvice::value).filter(Objects::nonNull).toList());
    }

    /** Gathers what is known of an item for the planner. */
    private record Items(Snapshot snapshot, Map<SkuMarket, Listing> listings, MarketShares shares, Supplies supplies, ShopTerms shop) {

        StockItem of(SkuMarket item, Forecast forecast) {
            StockTotal stock = snapshot.catalogue().stock().get(item);
            SupplierTerms terms = snapshot.catalogue().terms().get(item.sku());
            Money cost = terms == null ? null : terms.unitCost();
            Listing listing = listings.get(item);
            Money margin = listing == null || cost == null ? null : snapshot.homeMoney().in(cost.currency(),
                    new UnitEconomics(snapshot).of(item, listing).left(listing.price()));
            return new StockItem(item.toString(),
                    stock == null ? new StockItem.Position(null, null) : new StockItem.Position(stock.onHand(), stock.onOrder()),
                    terms == null ? new StockItem.LeadTime(Double.NaN, Double.NaN, REVIEW_WEEKS) : leadTime(terms.leadTime()).with(supplies.of(terms, snapshot.markets(), snapshot.today())),
                    shop.economics(item, cost, margin),
                    terms == null ? StockItem.OrderRule.NONE
                            : StockItem.OrderRule.shared(terms.order().moq(), Math.max(1, terms.order().packSize()),
                                    shares.of(item)),
                    forecast.paths());
        }

        Sellout selling(SkuMarket item, Forecast forecast) {
            StockTotal stock = snapshot.catalogue().stock().get(item);
            return Sellout.of(forecast.paths(), stock == null ? null : stock.onHand(), HORIZON);
        }

        private static StockItem.LeadTime leadTime(SupplierTerms.LeadTime time) {
            return new StockItem.LeadTime(time.days() / DAYS_A_WEEK,
                    time.sdDays() == null ? Double.NaN : time.sdDays() / DAYS_A_WEEK, REVIEW_WEEKS);
        }
    }
}
