package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.PlanOrders;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.scenarios.StockScenarioBoard.Item;
import app.tradewind.jobs.scenarios.StockScenarioBoard.Left;
import app.tradewind.jobs.scenarios.StockScenarioBoard.Loss;
import app.tradewind.jobs.scenarios.StockScenarioBoard.Orders;
import app.tradewind.jobs.scenarios.StockScenarioBoard.Outcome;
import app.tradewind.jobs.scenarios.StockScenarioBoard.Plan;
import app.tradewind.jobs.routes.ProductRoutes;
import app.tradewind.jobs.scenarios.flown.Change;
import app.tradewind.jobs.scenarios.flown.FlightSums;
import app.tradewind.jobs.scenarios.flown.ItemFlights;
import app.tradewind.jobs.scenarios.lane.Detours;
import app.tradewind.jobs.scenarios.lane.Detours.Detour;
import app.tradewind.jobs.scenarios.lane.Travel;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.OrderPlanner.Missed;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Plans the orders again for each scenario, on the same futures of demand. A loss is told twice: with the orders of
 * now, as if nobody had seen it coming, and with those the scenario calls for. What happens to cost, rate and duty
 * changes what an order costs and a lost piece would have earned. Every product is flown through half a year beside it.
 */
public final class StockScenarios {

    private static final int HORIZON = 26;

    private final Snapshot snapshot;
    private final Wishes wishes;
    private final List<StockScenario> scenarios = new ArrayList<>(List.of(StockScenario.BASE));
    private final Travel travel;
    private final ProductRoutes routes;
    private final Map<String, SkuMarket> keys = new HashMap<>();
    private final Map<SkuMarket, Phrase> missing = new ConcurrentHashMap<>();
    private final Map<StockScenario, ScenarioMargins> margins = new HashMap<>();

    /**
     * @param own a person's own scenario, empty for none
     * @param travel how products travel
     * @param routes by which ways they could
     */
    public StockScenarios(Snapshot snapshot, Wishes wishes, Optional<StockScenario> own, Travel travel, ProductRoutes routes) {
        this.snapshot = snapshot;
        this.wishes = wishes;
        scenarios.addAll(StockScenario.USUAL);
        own.ifPresent(scenarios::add);
        this.travel = travel;
        this.routes = routes;
        snapshot.histories().forEach(history -> keys.put(history.item().toString(), history.item()));
        scenarios.forEach(scenario -> margins.put(scenario, new ScenarioMargins(ChangedSnapshot.of(snapshot, scenario.prices()))));
    }

    /** A product in one scenario: the orders, and pieces lost with the orders of now and with its own. */
    private record Case(int quantity, LocalDate by, Missed now, Missed own, Detour detour) { }

    /** A product in all scenarios; no cases where it could not be reckoned with. */
    private record Answer(List<Case> cases, ItemFlights flights, boolean unknown) { }

    public StockScenarioBoard run(PlanOrders planner, Progress progress) {
        StockSettings settings = new StockSettings(snapshot.today(), wishes.serviceLevel(), wishes.seed());
        OrderPlanner orders = new OrderPlanner();
        Map<SkuMarket, List<Case>> cases = new HashMap<>();
        Map<SkuMarket, List<ItemFlights.Told>> told = new HashMap<>();
        FlightSums sums = new FlightSums();
        int[] unknown = new int[1];
        planner.each(snapshot, HORIZON, wishes.seed(), progress, item -> answer(item, orders, settings), (item, one) -> {
            if (!one.cases().isEmpty()) {
                cases.put(item, one.cases());
                told.put(item, one.flights().told());
                sums.add(one.flights());
                unknown[0] += one.unknown() ? 1 : 0;
            }
        });
        List<Left> left = missing.entrySet().stream().filter(each -> !cases.containsKey(each.getKey()))
                .map(each -> new Left(each.getKey(), snapshot.catalogue().names().of(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(Left::item)).toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (int s = 0; s < scenarios.size(); s++) {
            outcomes.add(outcome(s, cases, unknown[0], outcomes.isEmpty() ? null : outcomes.get(0).orders().value()));
        }
        return new StockScenarioBoard(snapshot.today(), outcomes, items(cases, told), left, sums.board(snapshot.today(), wishes.seed(), snapshot.home().getCurrencyCode()));
    }

    private Answer answer(StockItem item, OrderPlanner planner, StockSettings settings) {
        SkuMarket key = keys.get(item.id());
        List<List<Case>> cases = new ArrayList<>();
        List<List<ItemFlights.Then>> flights = new ArrayList<>();
        RouteAdvice ways = null;
        for (StockScenario scenario : scenarios) {
            Detour detour = ways == null || !scenario.closure().any() ? null : travel.detour(scenario.closure(), key, ways);
            Change change = new Change(scenario.lateWeeks(), scenario.demand(), scenario.closure(), detour);
            ScenarioMargins then = margins.get(scenario);
            StockItem.Economics economics = then.of(item);
            double extra = then.home(detour == null ? null : detour.extra());
            cases.add(new ArrayList<>());
            flights.add(new ArrayList<>());
            for (Change way : change.ways(!Double.isNaN(extra))) {
                StockItem seen = way.ordered(item, economics);
                OrderAdvice advice = planner.advise(seen, settings);
                if (advice.order() == null) {
                    missing.put(key, advice.why().headline());
                    return new Answer(List.of(), null, false);
                }
                ways = ways == null ? routes.quick(key, advice, item.demand()) : ways;
                int quantity = advice.order().quantity();
                int base = cases.size() == 1 ? quantity : cases.get(0).get(0).quantity();
                StockItem hit = way.waiting().hit(item, economics);
                List<Missed> now = planner.missed(hit, settings, base, quantity);
                cases.get(cases.size() - 1).add(new Case(quantity, advice.order().orderBy(), now.get(0),
                        way.detour() == null ? now.get(1) : planner.missed(seen, settings, quantity).get(0), way.detour()));
                flights.get(cases.size() - 1).add(ItemFlights.Then.of(item, way, economics, then.home(key, item), quantity, extra));
            }
        }
        ItemFlights flown = ItemFlights.of(flights, settings);
        return new Answer(IntStream.range(0, cases.size()).mapToObj(s -> cases.get(s).get(flown.cases().get(s).taken())).toList(), flown,
                travel.unknown(key, ways));
    }

    private Outcome outcome(int s, Map<SkuMarket, List<Case>> cases, int unknown, Money base) {
        ScenarioMargins then = margins.get(scenarios.get(s));
        HomeMoney home = then.home();
        List<Money> values = new ArrayList<>();
        List<Money> lostNow = new ArrayList<>();
        List<Money> lostOwn = new ArrayList<>();
        double[] sums = new double[4];
        LocalDate by = null;
        for (Map.Entry<SkuMarket, List<Case>> each : cases.entrySet()) {
            Case one = each.getValue().get(s);
            if (one.quantity() > 0) {
                Money cost = then.more(then.cost(each.getKey()), extra(one));
                values.add(cost == null ? null : cost.times(BigDecimal.valueOf(one.quantity())));
            }
            if (one.quantity() > each.getValue().get(0).quantity() && one.by() != null && (by == null || one.by().isBefore(by))) {
                by = one.by();
            }
            Money left = then.left(each.getKey());
            add(lostNow, left, one.now().pieces());
            add(lostOwn, then.less(left, extra(one)), one.own().pieces());
            sums[0] += one.now().chance() > 0.5 ? 1 : 0;
            sums[1] += one.now().pieces();
            sums[2] += one.own().chance() > 0.5 ? 1 : 0;
            sums[3] += one.own().pieces();
        }
        Money value = sum(values, home);
        Money more = value == null || s > 0 && base == null ? null : s == 0 ? value.minus(value) : value.minus(base);
        return new Outcome(scenarios.get(s), new Orders(values.size(), unknown(values, home), value, more), new Loss((int) sums[0], sums[1], sum(lostNow, home)),
                new Loss((int) sums[2], sums[3], sum(lostOwn, home)), by, scenarios.get(s).closure().any() ? detours(s, cases, unknown) : Detours.NONE);
    }

    private static Detours detours(int s, Map<SkuMarket, List<Case>> cases, int unknown) {
        Map<String, Detour> detours = new HashMap<>();
        cases.forEach((item, some) -> {
            if (some.get(s).detour() != null) {
                detours.put(item.toString(), some.get(s).detour());
            }
        });
        return new Detours(detours, unknown);
    }

    private static Money extra(Case one) {
        return one.detour() == null ? null : one.detour().extra();
    }

    /** A product that loses next to nothing needs no margin to be known. */
    private static void add(List<Money> lost, Money left, double pieces) {
        if (pieces > 0.005) {
            lost.add(left == null ? null : left.times(BigDecimal.valueOf(pieces)));
        }
    }

    /** Of those that are known at home; the same ones in every scenario. */
    private Money sum(List<Money> some, HomeMoney home) {
        List<Money> known = some.stream().map(home::of).filter(Objects::nonNull).toList();
        return some.isEmpty() ? Money.zero(snapshot.home()) : home.sum(known);
    }

    private static int unknown(List<Money> some, HomeMoney home) {
        return (int) some.stream().filter(one -> home.of(one) == null).count();
    }

    private List<Item> items(Map<SkuMarket, List<Case>> cases, Map<SkuMarket, List<ItemFlights.Told>> told) {
        List<Item> items = new ArrayList<>();
        cases.forEach((item, some) -> items.add(new Item(item, snapshot.catalogue().names().of(item), IntStream.range(0, some.size()).mapToObj(s -> {
            Case one = some.get(s);
            return new Plan(one.quantity(), one.by(), one.now().chance(), one.now().pieces(), one.detour() == null ? null : one.detour().by(),
                    told.get(item).get(s));
        }).toList())));
        items.sort(Comparator.comparingDouble((Item item) -> -item.plans().stream().mapToDouble(Plan::lost).max().orElse(0))
                .thenComparing(Item::item));
        return items;
    }
}
