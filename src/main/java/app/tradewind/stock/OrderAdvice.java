package app.tradewind.stock;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What to order of one item.
 *
 * @param subject the item
 * @param status in a word
 * @param order the order and the levels behind it, or {@code null} where nothing can be said
 * @param outlook what happens without an order, or {@code null} where nothing can be said
 * @param value what the order costs at the supplier, or {@code null} where the cost is not known
 * @param why signed parts in pieces that add up to the order quantity
 */
public record OrderAdvice(
        String subject, Status status, Order order, Outlook outlook, Money value, Explanation why) implements Advice {

    /** What the position calls for; {@code HOLD} where it calls for an order, yet each piece loses money. */
    public enum Status { ORDER_NOW, ORDER_LATER, ENOUGH, OVERSTOCK, STOCK_UNKNOWN, TERMS_UNKNOWN, NOT_ENOUGH_DATA, HOLD }

    /**
     * @param quantity pieces to order now, a multiple of the carton and at least the minimum, or 0
     * @param reorderPoint inventory position at or under which to order at once, even between two reviews: it
     *     covers the lead time alone
     * @param orderUpTo inventory position to reach: it covers lead time and review
     * @param orderBy last day on which an order still arrives in time at the service level, today at the earliest;
     *     {@code null} beyond a year
     * @param route how it travels, empty where only one way is known
     * @param gain what it earns over ordering nothing, {@code null} where money is not known or nobody looked
     */
    public record Order(int quantity, double reorderPoint, double orderUpTo, LocalDate orderBy, String route, Gain gain) {

        /** Of which nobody looked what it earns. */
        public Order(int quantity, double reorderPoint, double orderUpTo, LocalDate orderBy, String route) {
            this(quantity, reorderPoint, orderUpTo, orderBy, route, null);
        }
    }

    /**
     * What ordering earns over ordering nothing, flown through the same futures.
     *
     * @param mean of all futures
     * @param low tenth percentile
     * @param high ninetieth percentile
     * @param weeks that were flown
     */
    public record Gain(Money mean, Money low, Money high, int weeks) { }

    /** The same, knowing what the order earns. @param said ready to say */
    public OrderAdvice earning(Gain gain, Phrase said) {
        return new OrderAdvice(subject, status, new Order(order.quantity(), order.reorderPoint(), order.orderUpTo(), order.orderBy(),
                order.route(), gain), outlook, value, why.noting(said));
    }

    /**
     * @param stockoutDate median day on which the stock in hand and on order runs out, {@code null} beyond the horizon
     * @param earliest tenth percentile of that day, or {@code null}
     * @param latest ninetieth percentile of that day, or {@code null}
     * @param stockoutProbability chance of running out before an order placed now and one review could arrive
     * @param expectedLostSales pieces lost in that time without an order
     * @param weeksOfCover weeks the inventory position lasts at the expected demand
     */
    public record Outlook(LocalDate stockoutDate, LocalDate earliest, LocalDate latest,
            double stockoutProbability, double expectedLostSales, double weeksOfCover) { }

    /** How often it aims to be in stock; {@code NaN} where it abstains. */
    public double service() {
        return why.reasons().stream().map(Reason::what).filter(what -> what.code().startsWith("stock.reason.safety"))
                .mapToDouble(what -> (Double) what.args().get(0)).findFirst().orElse(Double.NaN);
    }

    /** The same with another explanation. */
    public OrderAdvice with(Explanation other) {
        return new OrderAdvice(subject, status, order, outlook, value, other);
    }

    /**
     * The same by a way.
     *
     * @param route how it travels
     * @param why ready to say
     */
    public OrderAdvice travelling(String route, Phrase why) {
        Explanation said = new Explanation(this.why.headline(), this.why.reasons(),
                Stream.concat(this.why.notes().stream(), Stream.of(why)).toList(), this.why.confidence(), this.why.basis(), this.why.footing());
        return new OrderAdvice(subject, status, order == null ? null
                : new Order(order.quantity(), order.reorderPoint(), order.orderUpTo(), order.orderBy(), route, order.gain()), outlook, value, said);
    }

    @Override
    public Verdict verdict() {
        return switch (status) {
            case ORDER_NOW, OVERSTOCK, HOLD -> Verdict.ACT;
            case ORDER_LATER, ENOUGH -> Verdict.KEEP;
            case STOCK_UNKNOWN, TERMS_UNKNOWN, NOT_ENOUGH_DATA -> Verdict.ABSTAIN;
        };
    }
}
