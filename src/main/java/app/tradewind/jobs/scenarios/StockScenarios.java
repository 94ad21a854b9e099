package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.DemandPaths;
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
import app.tradewind.jobs.scenarios.lane.Detours;
import app.tradewind.jobs.scenarios.lane.Detours.Detour;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
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

/**
 * Plans the orders again for each scenario, on the same futures of demand. A loss is told twice: with the orders of
 * now, as if nobody had seen it coming, and with those the scenario calls for. What happens to cost, rate and duty
 * changes what an order costs and a lost piece would have earned.
 */
public final class StockScenarios {

    private static final int HORIZON = 26;
    /** No other way saves more of a lead time than this share: making the goods takes its time too. */
    private static final double FASTEST = 0.8;

    private final Snapshot snapshot;
    private final Wishes wishes;
    private final List<StockScenario> scenarios = new ArrayList<>(List.of(StockScenario.BASE));
    private final Detours detours;
    private final Map<String, SkuMarket> keys = new HashMap<>();
    private final Map<SkuMarket, Phrase> missing = new ConcurrentHashMap<>();
    private final Map<StockScenario, ScenarioMargins> margins = new HashMap<>();

    /** @param own a person's own scenario, empty for none @param detours what becomes of products whose mode it closes */
    public StockScenarios(Snapshot snapshot, Wishes wishes, Optional<StockScenario> own, Detours detours) {
        this.snapshot = snapshot;
        this.wishes = wishes;
        scenarios.addAll(StockScenario.USUAL);
        own.ifPresent(scenarios::add);
        this.detours = detours;
        snapshot.histories().forEach(history -> keys.put(history.item().toString(), history.item()));
        scenarios.forEach(scenario -> margins.put(scenario, new ScenarioMargins(ChangedSnapshot.of(snapshot, scenario.prices()))));
    }

    /** A product in one scenario: the orders, and pieces lost with the orders of now and with its own. */
    private record Case(int quantity, LocalDate by, Gone now, Gone own, Detour detour) { }

    private record Gone(double chance, double pieces) { }

    public StockScenarioBoard run(PlanOrders planner, Progress progress) {
        StockSettings settings = new StockSettings(snapshot.today(), wishes.serviceLevel(), wishes.seed());
        OrderPlanner orders = new OrderPlanner();
        Map<SkuMarket, List<Case>> cases = new HashMap<>(planner.each(snapshot, HORIZON, wishes.seed(), progress,
                item -> cases(item, orders, settings)));
        cases.values().removeIf(List::isEmpty);
        List<Left> left = missing.entrySet().stream().filter(each -> !cases.containsKey(each.getKey()))
                .map(each -> new Left(each.getKey(), snapshot.catalogue().names().of(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(Left::item)).toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (int s = 0; s < scenarios.size(); s++) {
            outcomes.add(outcome(s, cases, outcomes.isEmpty() ? null : outcomes.get(0).orders().value()));
        }
        return new StockScenarioBoard(snapshot.today(), outcomes, items(cases), left);
    }

    private List<Case> cases(StockItem item, OrderPlanner planner, StockSettings settings) {
        List<Case> cases = new ArrayList<>();
        int base = 0;
        for (StockScenario scenario : scenarios) {
            Detour detour = detour(item.id(), scenario);
            StockItem then = then(item, scenario, detour);
            OrderAdvice advice = planner.advise(then, settings);
            if (advice.order() == null) {
                missing.put(keys.get(item.id()), advice.why().headline());
                return List.of();
            }
            base = cases.isEmpty() ? advice.order().quantity() : base;
            cases.add(new Case(advice.order().quantity(), advice.order().orderBy(), gone(detour == null ? then
                    : then(item, scenario, new Detour(null, scenario.closure().weeks(), null)), base, planner, settings),
                    gone(then, advice.order().quantity(), planner, settings), detour));
        }
        return cases;
    }

    private Detour detour(String item, StockScenario scenario) {
        return scenario.closure().any() ? detours.byItem().get(item) : null;
    }

    /** @param detour what becomes of its way, {@code null} where it stays open; what is on the closed one does not arrive */
    private StockItem then(StockItem item, StockScenario scenario, Detour detour) {
        StockItem.Position position = scenario.stuck() || detour != null ? new StockItem.Position(item.position().onHand(), 0) : item.position();
        double more = scenario.lateWeeks() + (detour == null ? 0 : detour.weeks());
        return new StockItem(item.id(), position, item.leadTime().delayed(Math.max(more, -FASTEST * item.leadTime().weeks())),
                margins.get(scenario).of(item), item.rule(),
                scenario.demand() == 1 ? item.demand() : times(item.demand(), scenario.demand()));
    }

    private static DemandPaths times(DemandPaths demand, double factor) {
        double[][] paths = new double[demand.count()][demand.steps()];
        for (int path = 0; path < paths.length; path++) {
            for (int step = 0; step < paths[path].length; step++) {
                paths[path][step] = factor * demand.at(path, step);
            }
        }
        return DemandPaths.of(paths);
    }

    /** Once an order is placed it counts with what is on its way. */
    private static Gone gone(StockItem item, int ordered, OrderPlanner planner, StockSettings settings) {
        Integer onOrder = item.position().onOrder();
        StockItem.Position with = new StockItem.Position(item.position().onHand(), (onOrder == null ? 0 : onOrder) + ordered);
        OrderAdvice.Outlook outlook = planner.advise(new StockItem(item.id(), with, item.leadTime(), item.economics(), item.rule(),
                item.demand()), settings).outlook();
        return new Gone(outlook.stockoutProbability(), outlook.expectedLostSales());
    }

    private Outcome outcome(int s, Map<SkuMarket, List<Case>> cases, Money base) {
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
                new Loss((int) sums[2], sums[3], sum(lostOwn, home)), by, scenarios.get(s).closure().any() ? detours : Detours.NONE);
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

    private List<Item> items(Map<SkuMarket, List<Case>> cases) {
        List<Item> items = new ArrayList<>();
        cases.forEach((item, some) -> items.add(new Item(item, snapshot.catalogue().names().of(item), some.stream()
                .map(one -> new Plan(one.quantity(), one.by(), one.now().chance(), one.now().pieces(),
                        one.detour() == null ? null : one.detour().by())).toList())));
        items.sort(Comparator.comparingDouble((Item item) -> -item.plans().stream().mapToDouble(Plan::lost).max().orElse(0))
                .thenComparing(Item::item));
        return items;
    }
}
