package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.jobs.PlanOrders;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.deals.Offers;
import app.tradewind.jobs.desk.items.OpenOrders;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.plan.OrderPlan;
import app.tradewind.stock.plan.PlanSearch;
import app.tradewind.stock.plan.PlanTask;
import app.tradewind.storage.facts.StockTotal;
import app.tradewind.words.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plans the orders of the whole catalogue: which gain most over the coming weeks with the money and the space
 * there is, over futures of the forecast itself. Asked again each week, only the first week's orders are placed.
 */
public final class MakeOrderPlan {

    /** Places of the modes in the task. */
    static final int CONTAINED = 0;
    static final int LOOSE = 1;
    private static final int BEYOND_LEAD = 8;
    /** Half a year, as far as the board of stock looks: minimums pay over months. */
    private static final int LEAST_WEEKS = 26;
    private static final int MOST_WEEKS = 39;
    private static final long EFFORT_EACH = 40_000;
    private static final long MOST_EFFORT = 2_500_000;
    private static final double NO_LIMIT = 1e12;
    private static final double DAYS_A_WEEK = 7;

    private final PlanOrders orders;
    private final List<Shipment> shipments;

    /** @param shipments lines of purchase orders, past and open */
    public MakeOrderPlan(PlanOrders orders, List<Shipment> shipments) {
        this.orders = orders;
        this.shipments = List.copyOf(shipments);
    }

    /** @param seed of futures and search */
    public OrderPlanBoard run(Snapshot snapshot, PlanAsk ask, long seed, Progress progress) {
        int horizon = horizon(ask, snapshot.offers());
        PlanMoney money = new PlanMoney(ask.cash() == null ? snapshot.home() : ask.cash().currency(), snapshot.homeMoney());
        List<PlanItem> items = items(snapshot, horizon, seed, progress);
        Candidates candidates = new Candidates(snapshot, ask,
                new Candidates.Shop(orders.rules().orderCost(), terms -> orders.leadTime(snapshot, terms),
                        new UnderWay(shipments, snapshot.today(), monday(snapshot.today()), seed), seed), money, horizon);
        Map<String, List<PlanItem>> bySku = new TreeMap<>();
        items.forEach(item -> bySku.computeIfAbsent(item.item().sku(), sku -> new ArrayList<>()).add(item));
        bySku.forEach(candidates::add);
        PlanReading reading = new PlanReading(snapshot, ask, money, monday(snapshot.today()));
        List<Phrase> notes = new PlanNotes(snapshot, ask, money, candidates).of(horizon,
                ask.orderCost() != null ? ask.orderCost() : orders.rules().orderCost());
        if (candidates.found.isEmpty()) {
            return reading.nothing(items, candidates, horizon, notes);
        }
        progress.at(Phrase.of("plan.progress.search"), 0, -1);
        PlanTask task = task(candidates, ask, money, snapshot.today());
        long effort = Math.min(MOST_EFFORT, EFFORT_EACH * candidates.found.size());
        PlanSearch search = new PlanSearch(task);
        OrderPlan plan = search.best(effort, seed, progress::cancelled);
        progress.check();
        double most = search.bound(progress::cancelled).orElse(Double.NaN);
        progress.at(Phrase.of("plan.progress.without"), 0, -1);
        OrderPlan free = ask.cash() == null ? null
                : new PlanSearch(free(task)).best(effort / 2, seed, progress::cancelled);
        progress.check();
        return reading.board(items, candidates, task, new PlanReading.Searched(plan, free, most, search.worthOfMoney().orElse(Double.NaN)), notes);
    }

    private List<PlanItem> items(Snapshot snapshot, int horizon, long seed, Progress progress) {
        StockSettings settings = orders.settings(snapshot, Double.NaN, seed);
        OrderPlanner planner = new OrderPlanner();
        Map<String, SkuMarket> byId = new TreeMap<>();
        snapshot.histories().forEach(history -> byId.put(history.item().toString(), history.item()));
        return new ArrayList<>(orders.each(snapshot, horizon, seed, progress, known -> {
            SkuMarket item = byId.get(known.id());
            StockTotal stock = snapshot.catalogue().stock().get(item);
            OrderAdvice advice = planner.advise(known, settings);
            return PlanItem.of(item, known, advice.with(OpenOrders.noted(advice.why(), stock).on(
                    snapshot.catalogue().trust().order(item, stock == null ? null : stock.asOf()))));
        }).values());
    }

    private static int horizon(PlanAsk ask, Offers offers) {
        return ask.timing().weeks() != null ? ask.timing().weeks()
                : Math.max(LEAST_WEEKS, Math.min(MOST_WEEKS, weeks(offers.slowest()) + BEYOND_LEAD));
    }

    private static PlanTask task(Candidates candidates, PlanAsk ask, PlanMoney money, LocalDate today) {
        double[] further = candidates.receipts.clone();
        LocalDate first = monday(today);
        for (PlanAsk.Moved moved : ask.timing().further()) {
            long week = ChronoUnit.WEEKS.between(first, monday(moved.day()));
            if (week < further.length && money.of(moved.amount()) != null) {
                // What is due before the plan begins comes or goes at once.
                further[(int) Math.max(0, week)] += money.of(moved.amount()).toDouble();
            }
        }
        PlanAsk.Space space = ask.space();
        double price = space.price() == null || money.of(space.price()) == null ? 0 : money.of(space.price()).toDouble();
        return new PlanTask(further.length, candidates.found.stream().map(Candidate::product).toList(),
                List.of(new PlanTask.Mode("contained", 0, 0, 0, true), new PlanTask.Mode("loose", 0, 0, 0, false)),
                new PlanTask.Container(space.volume() == null ? NO_LIMIT : space.volume(), price, 1),
                new PlanTask.Cash(ask.cash() == null ? NO_LIMIT : ask.cash().toDouble(), weeks(ask.timing().receiptDays()), 0,
                        Arrays.stream(further).boxed().toList()));
    }

    private static PlanTask free(PlanTask task) {
        return new PlanTask(task.horizon(), task.products(), task.modes(), task.container(),
                new PlanTask.Cash(NO_LIMIT, task.cash().receiveLag(), 0, task.cash().further()));
    }

    /** Whole weeks that so many days take. */
    static int weeks(double days) {
        return (int) Math.ceil(days / DAYS_A_WEEK - 1e-9);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
