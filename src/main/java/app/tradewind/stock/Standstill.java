package app.tradewind.stock;

import app.tradewind.market.shutdown.Closing;
import app.tradewind.stock.leadtime.Supply;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a factory's shut-down does to an order: the same futures answered with it and without it.
 *
 * @param closings that lie in the way of the order
 * @param pieces of expected demand until the next order arrives that stand for the longer wait
 * @param daysEarlier how much earlier the order has to go out; 0 for no earlier, {@code NaN} where without them
 *     nothing would have to be ordered for a year
 * @param upTo level to order up to without them
 */
record Standstill(List<Closing> closings, double pieces, double daysEarlier, double upTo) {

    /** Where the factory never stands still. */
    static final Standstill NONE = new Standstill(List.of(), 0, 0, Double.NaN);

    private static final double DAYS_A_WEEK = 7;
    private static final double WORTH_NAMING = 0.5;
    private static final int LEAST_DAYS = 4;

    /** An answer with the factory as it is, or as if it never stood still. */
    record Answer(double protection, double upTo, LocalDate orderBy) { }

    /** @param closed the answer that holds @param open what it would be without shut-downs */
    static Standstill of(StockItem item, LocalDate today, Answer closed, Answer open) {
        Supply supply = item.leadTime().supply();
        double weeks = Math.max(item.leadTime().reviewWeeks(), closed.orderBy == null ? 0
                : ChronoUnit.DAYS.between(today, closed.orderBy) / DAYS_A_WEEK);
        LocalDate made = today.plusDays(Math.round((weeks + supply.factoryShare() * item.leadTime().weeks()) * DAYS_A_WEEK));
        double earlier = closed.orderBy == null ? 0 : open.orderBy == null ? Double.NaN
                : ChronoUnit.DAYS.between(closed.orderBy, open.orderBy);
        return new Standstill(supply.closings().stream().filter(one -> !one.first().isAfter(made)).toList(),
                closed.protection - open.protection, earlier, open.upTo);
    }

    /** Whether the order differs for it. */
    boolean matters() {
        return !closings.isEmpty() && (pieces >= WORTH_NAMING || Double.isNaN(daysEarlier) || daysEarlier >= LEAST_DAYS);
    }

    /** What to do about it; the longest shut-down is named. */
    Phrase said(OrderAdvice.Order order) {
        Closing longest = closings.stream().reduce((a, b) -> b.days() > a.days() ? b : a).orElseThrow();
        if (daysEarlier >= LEAST_DAYS) {
            return Phrase.of("places.closed.earlier", Math.max(1, Math.round(daysEarlier / DAYS_A_WEEK)), longest.name(),
                    longest.first(), longest.last());
        }
        return order.quantity() > 0 && order.orderUpTo() > upTo
                ? Phrase.of("places.closed.more", longest.name(), longest.first(), longest.last(), order.orderUpTo() - upTo)
                : Phrase.of("places.closed.ahead", longest.name(), longest.first(), longest.last());
    }
}
