package app.tradewind.stock;

import app.tradewind.catalog.Money;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.policy.Terms;
import app.tradewind.stock.sourcing.TransportMode;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.List;

/**
 * Which of two ways an item comes: the one whose freight and tied-up stock cost less a year (Baumol and
 * Vinod 1970). Where that is the slow one, the pieces that would sell before it arrives may still pay the
 * surcharge of the quick one: as many as sell often enough for margin against surcharge (Cachon and
 * Terwiesch, reactive capacity).
 *
 * @param item as it comes by the way that was taken
 * @param route its name, empty where there is one way only
 * @param said why
 */
record Sourcing(StockItem item, String route, List<Phrase> said) {

    private static final double DAYS_A_WEEK = 7;

    static Sourcing of(StockItem item, double service) {
        Terms.Second second = item.economics().terms().second();
        if (second == null) {
            return new Sourcing(item, "", List.of());
        }
        Economics economics = item.economics();
        LeadTime lead = item.leadTime();
        if (economics.unitCost() == null || !(economics.holdingRate() > 0)) {
            return new Sourcing(item, second.usual(), List.of(Phrase.of("stock.way.unknown", second.name(), second.usual())));
        }
        double value = economics.unitCost().toDouble();
        TransportMode slow = new TransportMode(0, lead.weeks() * DAYS_A_WEEK, days(lead.sdWeeks()));
        TransportMode quick = new TransportMode(second.surcharge(), second.weeks() * DAYS_A_WEEK, days(second.sdWeeks()));
        TransportMode.Flow flow = flow(item, service);
        double slowCost = slow.yearlyCost(flow, value);
        double quickCost = quick.yearlyCost(flow, value);
        Phrase why = Phrase.of("stock.way.compared", second.usual(), slowCost, second.name(), quickCost, slow.breakEven(quick, flow));
        return quickCost < slowCost ? new Sourcing(by(item, second), second.name(), List.of(why))
                : new Sourcing(item, second.usual(), List.of(why));
    }

    /** Pieces of an order that pay the surcharge of the quick way since they sell before the slow one arrives. */
    static int bridge(StockItem item, LeadTimeDemand demand, int position, int quantity) {
        Terms.Second second = item.economics().terms().second();
        Money margin = item.economics().unitMargin();
        if (second == null || margin == null || margin.toDouble() <= second.surcharge() || second.weeks() >= item.leadTime().weeks()) {
            return 0;
        }
        double enough = 1 - second.surcharge() / margin.toDouble();
        double before = LeadTimeDemand.quantile(demand.over(0), enough) - Math.max(0, position);
        int cartons = (int) Math.floor(before / item.rule().pack());
        return Math.max(0, Math.min(quantity, cartons * item.rule().pack()));
    }

    private static StockItem by(StockItem item, Terms.Second way) {
        Economics old = item.economics();
        Money surcharge = new Money(BigDecimal.valueOf(way.surcharge()), old.unitCost().currency());
        Economics dearer = new Economics(old.unitCost().plus(surcharge),
                old.unitMargin() == null ? null : old.unitMargin().minus(surcharge), old.holdingRate(), old.terms());
        return new StockItem(item.id(), item.position(), new LeadTime(way.weeks(), way.sdWeeks(), item.leadTime().reviewWeeks()),
                dearer, item.rule(), item.demand());
    }

    private static TransportMode.Flow flow(StockItem item, double service) {
        double mean = 0;
        double variance = 0;
        int steps = item.demand().steps();
        for (int step = 0; step < steps; step++) {
            double average = item.demand().mean(step);
            mean += average / steps;
            for (int s = 0; s < item.demand().count(); s++) {
                double off = item.demand().at(s, step) - average;
                variance += off * off / steps / item.demand().count();
            }
        }
        return new TransportMode.Flow(mean / DAYS_A_WEEK, Math.sqrt(variance / DAYS_A_WEEK),
                item.leadTime().reviewWeeks() * DAYS_A_WEEK, item.economics().holdingRate(), service);
    }

    private static double days(double weeks) {
        return Double.isNaN(weeks) ? 0 : weeks * DAYS_A_WEEK;
    }
}
