package app.tradewind.stock;

import app.tradewind.catalog.Money;
import app.tradewind.stock.OrderAdvice.Order;
import app.tradewind.stock.OrderAdvice.Outlook;
import app.tradewind.stock.OrderAdvice.Status;
import app.tradewind.stock.formula.OrderRounding;
import app.tradewind.stock.policy.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What to order of one item. An order placed now has to last until one placed at the next review has
 * arrived: it lifts the inventory position (on hand and on order) to the quantile of demand over lead
 * time and review at the service level. Where the position covers that already, the next review is
 * early enough. Where more is known of the item, such as what an order costs or when its season ends,
 * another {@link Policy} stands in its place.
 *
 * <p>Stateless: one instance serves all threads.
 */
public final class OrderPlanner {

    private static final double DAYS_A_WEEK = 7;
    private static final int MOST_DAYS_AHEAD = 357;
    /** Stock beyond the level to order up to that lasts longer than this is tied-up money. */
    private static final double OVERSTOCK_WEEKS = 26;
    private static final double EARLY = 0.1;
    private static final double MIDDLE = 0.5;
    private static final double LATE = 0.9;

    public OrderAdvice advise(StockItem item, StockSettings settings) {
        StockReasons reasons = new StockReasons(item, settings);
        if (Double.isNaN(item.demand().at(0, 0))) {
            return reasons.abstain(Status.NOT_ENOUGH_DATA);
        }
        if (item.position().onHand() == null) {
            return reasons.abstain(Status.STOCK_UNKNOWN);
        }
        if (!item.leadTime().known()) {
            return reasons.abstain(Status.TERMS_UNKNOWN);
        }
        ServiceLevel service = ServiceLevel.of(item, settings);
        return advise(Sourcing.of(item, service.level()), settings, service);
    }

    /**
     * The levels alone, for who follows the advice week by week.
     *
     * @param item with stock, demand and lead time known
     */
    public Levels levels(StockItem item, StockSettings settings) {
        ServiceLevel service = ServiceLevel.of(item, settings);
        StockItem taken = Sourcing.of(item, service.level()).item();
        LeadTimeDemand demand = new LeadTimeDemand(taken.demand(), taken.leadTime(), random(taken, settings));
        Policy policy = Policy.of(taken, settings, service.on(demand, taken.leadTime().reviewWeeks()), demand);
        return new Levels(policy.trigger(), policy.tooLate() ? 0 : policy.upTo());
    }

    /**
     * Pieces of an order that should come by the item's quicker way: all where that way costs less a year, else
     * those that pay its surcharge since they sell before the usual way arrives.
     *
     * @param item with stock, demand and lead time known
     * @param quantity of the order
     */
    public int quick(StockItem item, StockSettings settings, int quantity) {
        Sourcing way = Sourcing.of(item, ServiceLevel.of(item, settings).level());
        Terms.Second second = item.economics().terms().second();
        if (second == null || way.route().equals(second.name())) {
            return second == null ? 0 : quantity;
        }
        return Sourcing.bridge(item, new LeadTimeDemand(item.demand(), item.leadTime(), random(item, settings)), position(item), quantity);
    }

    /**
     * What is missing until the order after this one has arrived, with so many pieces more on their way.
     *
     * @param item with stock, demand and lead time known
     * @param more one answer each
     */
    public List<Missed> missed(StockItem item, StockSettings settings, int... more) {
        StockItem taken = Sourcing.of(item, ServiceLevel.of(item, settings).level()).item();
        double[] protection = new LeadTimeDemand(taken.demand(), taken.leadTime(), random(taken, settings)).over(taken.leadTime().reviewWeeks());
        return Arrays.stream(more).mapToObj(pieces -> missed(protection, position(taken) + pieces)).toList();
    }

    /**
     * @param chance of running out
     * @param pieces expected not to be sold
     */
    public record Missed(double chance, double pieces) { }

    private static Missed missed(double[] protection, int position) {
        double out = 0;
        double lost = 0;
        for (double wanted : protection) {
            out += wanted > position ? 1 : 0;
            lost += Math.max(0, wanted - Math.max(0, position));
        }
        return new Missed(out / protection.length, lost / protection.length);
    }

    /** Whether two items of the same demand and lead time have the same levels: what sets them apart is money, and no level follows it. */
    public static boolean alike(StockItem one, StockItem other, StockSettings settings) {
        return one.economics().equals(other.economics()) || blind(one) && blind(other)
                && one.economics().terms().equals(other.economics().terms()) && ServiceLevel.of(one, settings).equals(ServiceLevel.of(other, settings));
    }

    private static boolean blind(StockItem item) {
        Terms terms = item.economics().terms();
        return !(item.economics().holdingRate() > 0) && Double.isNaN(terms.fixedCost()) && terms.breaks().isEmpty() && terms.season() == null
                && terms.second() == null;
    }

    /**
     * @param trigger position at or under which to order at a review
     * @param upTo position to reach
     */
    public record Levels(double trigger, double upTo) { }

    private static OrderAdvice advise(Sourcing way, StockSettings settings, ServiceLevel first) {
        StockItem item = way.item();
        LeadTimeDemand demand = new LeadTimeDemand(item.demand(), item.leadTime(), random(item, settings));
        ServiceLevel service = first.on(demand, item.leadTime().reviewWeeks());
        double[] protection = demand.over(item.leadTime().reviewWeeks());
        double mean = LeadTimeDemand.mean(protection);
        int position = position(item);
        Policy policy = Policy.of(item, settings, service, demand);
        int due = position > policy.trigger() || policy.tooLate() ? 0
                : OrderRounding.up(policy.upTo() - position, item.rule().moq(), item.rule().pack());
        int quantity = loses(item) ? 0 : due;
        LocalDate orderBy = policy.tooLate() ? null : orderBy(demand, position, service.level(), settings.today());
        Standstill standstill = item.leadTime().supply().closings().isEmpty() ? Standstill.NONE
                : standstill(item, settings, demand, service.level(),
                        new Standstill.Answer(mean, policy.plain(), quantity > 0 ? settings.today() : orderBy));
        Status called = status(due, position, policy.upTo(), demand.weekly(), orderBy);
        boolean orders = called == Status.ORDER_NOW || called == Status.ORDER_LATER;
        Status status = orders && loses(item) ? Status.HOLD : called;
        int quick = Sourcing.bridge(item, demand, position, quantity);
        return new StockReasons(item, settings).answer(status,
                new Order(quantity, policy.reorder(), policy.upTo(), orderBy, way.route()),
                outlook(demand, protection, position, settings.today()), value(item, quantity),
                new StockReasons.Found(service, mean, demand, standstill, new StockReasons.Why(policy, way, quick, due)));
    }

    /** Whether each piece sold loses money: another order would lose more. */
    private static boolean loses(StockItem item) {
        return item.economics().unitMargin() != null && item.economics().unitMargin().amount().signum() < 0;
    }

    /** What the order costs at the supplier, by the price of its size. */
    private static Money value(StockItem item, int quantity) {
        Money cost = item.economics().unitCost();
        double price = item.economics().terms().price(quantity);
        return cost == null ? null : Double.isNaN(price) || item.economics().terms().second() != null ? cost.times(quantity).rounded()
                : new Money(BigDecimal.valueOf(price), cost.currency()).times(quantity).rounded();
    }

    private static Standstill standstill(StockItem item, StockSettings settings, LeadTimeDemand demand, double service, Standstill.Answer closed) {
        LeadTimeDemand open = demand.open();
        double[] protection = open.over(item.leadTime().reviewWeeks());
        double upTo = LeadTimeDemand.quantile(protection, service);
        int position = position(item);
        return Standstill.of(item, settings.today(), closed, new Standstill.Answer(LeadTimeDemand.mean(protection), upTo,
                upTo > position ? settings.today() : orderBy(open, position, service, settings.today())));
    }

    /** On hand and on order; what is on order and not known cannot be counted. */
    static int position(StockItem item) {
        Integer onOrder = item.position().onOrder();
        return item.position().onHand() + (onOrder == null ? 0 : onOrder);
    }

    private static Status status(int quantity, int position, double orderUpTo, double weekly, LocalDate orderBy) {
        if (quantity > 0) {
            return Status.ORDER_NOW;
        }
        if (position - orderUpTo > OVERSTOCK_WEEKS * weekly) {
            return position > 0 ? Status.OVERSTOCK : Status.ENOUGH;
        }
        return orderBy == null ? Status.ENOUGH : Status.ORDER_LATER;
    }

    /** The last day from which the position still lasts until an order arrives; today at the earliest. */
    private static LocalDate orderBy(LeadTimeDemand demand, int position, double level, LocalDate today) {
        if (demand.covered(position, MOST_DAYS_AHEAD / DAYS_A_WEEK) >= level) {
            return null;
        }
        int early = 0;
        int late = MOST_DAYS_AHEAD;
        while (late - early > 1) {
            int middle = (early + late) / 2;
            if (demand.covered(position, middle / DAYS_A_WEEK) >= level) {
                early = middle;
            } else {
                late = middle;
            }
        }
        return today.plusDays(early);
    }

    private static Outlook outlook(LeadTimeDemand demand, double[] protection, int position, LocalDate today) {
        double[] exhausted = demand.exhausted(position);
        Missed missed = missed(protection, position);
        double weekly = demand.weekly();
        return new Outlook(day(exhausted, MIDDLE, today), day(exhausted, EARLY, today), day(exhausted, LATE, today),
                missed.chance(), missed.pieces(),
                weekly > 0 ? Math.max(0, position) / weekly : Double.POSITIVE_INFINITY);
    }

    private static LocalDate day(double[] weeks, double p, LocalDate today) {
        double at = weeks[(int) Math.round(p * (weeks.length - 1))];
        return at == Double.POSITIVE_INFINITY ? null : today.plusDays((long) Math.floor(at * DAYS_A_WEEK));
    }

    private static SplittableRandom random(StockItem item, StockSettings settings) {
        return new SplittableRandom(settings.seed() * 31 + item.id().hashCode());
    }
}
