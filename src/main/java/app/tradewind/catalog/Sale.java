package app.tradewind.catalog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of an order, or its refund or cancellation.
 *
 * @param line which line of which order, as the platform numbers them
 * @param item what was sold where
 * @param when the instant where the file gives one, and always the market's local day
 * @param kind sold, given back, or never shipped
 * @param amount how many, for how much
 * @param origin the row it came from
 */
public record Sale(Line line, SkuMarket item, When when, Kind kind, Amount amount, Origin origin)
        implements CatalogRecord {

    /** What a line stands for. Only sales count as demand; refunds are shown beside them, never subtracted from it. */
    public enum Kind { SALE, REFUND, CANCELLED }

    /** The status of a line that was sent again for nothing. */
    public static final String REPLACEMENT = "replacement";

    /** The same pieces, sent in place of others: they leave the stock, and nobody pays for them. */
    public Sale asReplacement() {
        return new Sale(new Line(line.orderId, line.number, REPLACEMENT), item, when, kind,
                new Amount(amount.units, null), origin);
    }

    /** The same line, never shipped. */
    public Sale cancelled() {
        return new Sale(line, item, when, Kind.CANCELLED, amount, origin);
    }

    /**
     * A line's natural key: together with the product it names the same line in two exports.
     *
     * @param orderId the platform's order number, as text
     * @param number counts like lines of the same order and product inside one file from 1, since two
     *     identical lines may both be real
     * @param status the platform's own word, for the record
     */
    public record Line(String orderId, int number, String status) { }

    /**
     * @param instant exact time, or {@code null} where the file gives days only
     * @param day the day in the market's own time zone
     * @param updated when the platform last changed the line, or {@code null} where the file does not say
     * @param posted whether it is the time money was booked, which may be days after the order
     */
    public record When(Instant instant, LocalDate day, Instant updated, boolean posted) {
        public When(Instant instant, LocalDate day) {
            this(instant, day, null, false);
        }

        public When withUpdated(Instant at) {
            return new When(instant, day, at, posted);
        }

        public When asPosted() {
            return new When(instant, day, updated, true);
        }
    }

    /**
     * @param units pieces, never negative
     * @param gross product money of the whole line before refunds, shipping and tax, or {@code null}
     *     where the file gives none
     */
    public record Amount(int units, Money gross) { }
}
