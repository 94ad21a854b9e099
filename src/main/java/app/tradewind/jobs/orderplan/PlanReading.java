package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.deals.Offers;
import app.tradewind.jobs.orderplan.Candidate.Way;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Advised;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Cost;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Deal;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Gaps;
import app.tradewind.jobs.orderplan.OrderPlanBoard.LeftOut;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Line;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Sum;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Week;
import app.tradewind.stock.plan.OrderPlan;
import app.tradewind.stock.plan.PlanTask;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what the search found back into dates, suppliers and money. */
final class PlanReading {

    private static final double THOUSAND = 1000;

    private final Snapshot snapshot;
    private final PlanAsk ask;
    private final PlanMoney money;
    private final LocalDate first;

    PlanReading(Snapshot snapshot, PlanAsk ask, PlanMoney money, LocalDate first) {
        this.snapshot = snapshot;
        this.ask = ask;
        this.money = money;
        this.first = first;
    }

    /**
     * @param plan the best found
     * @param free the best found without a limit of cash, {@code null} where there is none
     * @param most what no plan can exceed, {@code NaN} where not known
     * @param worthOfMoney of one more at the start, {@code NaN} where not known
     */
    record Searched(OrderPlan plan, OrderPlan free, double most, double worthOfMoney) { }

    /** Where nothing can be planned, or nothing needs to be. */
    OrderPlanBoard nothing(List<PlanItem> items, Candidates candidates, int horizon, List<Phrase> notes) {
        List<Week> weeks = new ArrayList<>();
        for (int t = 0; t < horizon; t++) {
            weeks.add(new Week(first.plusWeeks(t), ask.cash(), money.computed(0), 0, ask.space().volume() == null ? Double.NaN : 0));
        }
        return new OrderPlanBoard(snapshot.today(), List.of(), weeks, new Gaps(List.of(), candidates.missing, notes),
                new Sum(money.computed(0), money.computed(0), Double.NaN, null, null),
                new PlannedAdvice(snapshot, ask, List.of()).of(items, candidates));
    }

    /** @param notes what the plan stands on */
    OrderPlanBoard board(List<PlanItem> items, Candidates candidates, PlanTask task, Searched searched, List<Phrase> notes) {
        Map<String, Candidate> bySku = new HashMap<>();
        candidates.found.forEach(candidate -> bySku.put(candidate.sku(), candidate));
        List<Line> lines = new ArrayList<>();
        for (OrderPlan.Order order : searched.plan.orders()) {
            lines.add(line(bySku.get(order.product()), order));
        }
        lines.sort(Comparator.comparing(Line::week).thenComparing(line -> line.deal().supplier()).thenComparing(Line::sku)
                .thenComparing(line -> line.deal().air()));
        List<Week> weeks = weeks(lines, task, searched.plan);
        Money spent = money.computed(0);
        for (Week week : weeks) {
            spent = spent.plus(week.spent());
        }
        double gain = searched.plan.objective();
        boolean bound = ask.cash() != null;
        Sum sum = new Sum(money.computed(gain), spent, gain > 0 ? Math.max(0, searched.most / gain - 1) : Double.NaN,
                bound ? money.computed(Math.max(0, searched.free.objective() - gain)) : null,
                bound && !Double.isNaN(searched.worthOfMoney) ? money.computed(THOUSAND * searched.worthOfMoney) : null);
        List<Advised> advised = new PlannedAdvice(snapshot, ask, lines).of(items, candidates);
        return new OrderPlanBoard(snapshot.today(), lines, weeks,
                new Gaps(bound ? leftOut(candidates, searched) : List.of(), candidates.missing, notes), sum, advised);
    }

    private Line line(Candidate candidate, OrderPlan.Order order) {
        Way way = candidate.ways().get(order.offer());
        SupplierTerms.OrderRule rule = way.supplied().first().order();
        int carton = Math.max(1, rule.packSize());
        int pieces = order.cartons() * carton;
        Money price = Offers.price(way.supplied(), pieces);
        LocalDate week = first.plusWeeks(order.week());
        return new Line(candidate.sku(), candidate.name(), week,
                new Deal(way.supplied().first().supplier(), way.air(), carton, first.plusWeeks(way.arrives(order.week())),
                        first.plusWeeks(way.late(order.week()))), order.cartons(),
                new Cost(price.times(pieces).rounded(), money.of(price).plus(way.beyond()).times(pieces).rounded(),
                        rule.unitVolumeM3() == null ? null : rule.unitVolumeM3() * pieces));
    }

    private List<Week> weeks(List<Line> lines, PlanTask task, OrderPlan plan) {
        List<Week> weeks = new ArrayList<>();
        double[] orderCosts = new double[task.horizon()];
        plan.orders().forEach(order -> orderCosts[order.week()] += task.products().stream()
                .filter(product -> product.id().equals(order.product())).findFirst().orElseThrow().offers().get(order.offer()).orderCost());
        for (int t = 0; t < task.horizon(); t++) {
            LocalDate monday = first.plusWeeks(t);
            Money spent = money.computed(orderCosts[t]);
            for (Line line : lines) {
                spent = line.week().equals(monday) ? spent.plus(line.cost().spent()) : spent;
            }
            double volume = plan.course().volume().get(t);
            if (volume > 0) {
                spent = spent.plus(money.computed(task.container().fixed()));
            }
            weeks.add(new Week(monday, ask.cash() == null ? null : money.computed(plan.course().cash().get(t)), spent, volume,
                    ask.space().volume() == null ? Double.NaN : volume / ask.space().volume()));
        }
        return weeks;
    }

    private List<LeftOut> leftOut(Candidates candidates, Searched searched) {
        List<LeftOut> leftOut = new ArrayList<>();
        Map<String, Integer> with = pieces(candidates, searched.plan);
        Map<String, Integer> without = pieces(candidates, searched.free);
        for (int i = 0; i < candidates.found.size(); i++) {
            Candidate candidate = candidates.found.get(i);
            int fewer = without.getOrDefault(candidate.sku(), 0) - with.getOrDefault(candidate.sku(), 0);
            double cost = searched.free.course().profits().get(i) - searched.plan.course().profits().get(i);
            if (fewer > 0 && cost > 0) {
                leftOut.add(new LeftOut(candidate.sku(), candidate.name(), fewer, money.computed(cost)));
            }
        }
        leftOut.sort(Comparator.comparing(LeftOut::cost).reversed().thenComparing(LeftOut::sku));
        return leftOut;
    }

    private static Map<String, Integer> pieces(Candidates candidates, OrderPlan plan) {
        Map<String, Candidate> bySku = new HashMap<>();
        candidates.found.forEach(candidate -> bySku.put(candidate.sku(), candidate));
        Map<String, Integer> pieces = new HashMap<>();
        plan.orders().forEach(order -> pieces.merge(order.product(),
                order.cartons() * bySku.get(order.product()).product().offers().get(order.offer()).lot().carton(), Integer::sum));
        return pieces;
    }
}
