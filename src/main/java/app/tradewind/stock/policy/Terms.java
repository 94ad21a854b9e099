package app.tradewind.stock.policy;

import app.tradewind.stock.lotsize.PriceBreaks.Break;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of an item beyond cost, minimum and lead time. What is not known is {@code NaN},
 * {@code null} or empty, never zero.
 *
 * @param fixedCost cost of placing an order, in the currency of the unit cost
 * @param breaks prices by quantity, the first from 0; empty where there is one price
 * @param season when selling ends
 * @param second a quicker way at a surcharge
 * @param shared the supplier's orders that the item shares
 * @param service the class that says how often to have it in stock
 */
public record Terms(double fixedCost, List<Break> breaks, Season season, Second second, Shared shared, ServiceClass service) {

    /** Nothing more is known. */
    public static final Terms UNKNOWN = new Terms(Double.NaN, List.of(), null, null, null, null);

    /**
     * @param lastDay on which it sells at its price
     * @param salvage what a piece left over then brings, {@code NaN} where not known
     */
    public record Season(LocalDate lastDay, double salvage) { }

    /**
     * @param name of the quick way, such as air
     * @param usual name of the usual way, such as sea
     * @param surcharge a piece against the usual way
     * @param weeks mean lead time
     * @param sdWeeks its deviation, {@code NaN} where not known
     */
    public record Second(String name, String usual, double surcharge, double weeks, double sdWeeks) { }

    /**
     * @param supplier who delivers several items on one order
     * @param lineCost cost of having this item on an order, {@code NaN} where not known
     * @param items how many are ordered together, 0 where they are not yet
     * @param everyWeeks weeks between two orders of this item, {@code NaN} where they are not yet
     * @param goesOut weeks between two orders of the supplier where one goes out today anyway, else 0
     */
    public record Shared(String supplier, double lineCost, int items, double everyWeeks, double goesOut) {

        /** Before it is known what goes together. */
        public Shared(String supplier, double lineCost) {
            this(supplier, lineCost, 0, Double.NaN, 0);
        }

        /** The same where an order of the supplier goes out today anyway, and the next after so many weeks. */
        public Shared goingOut(double weeks) {
            return new Shared(supplier, lineCost, items, everyWeeks, weeks);
        }

        /** Whether it is known what goes together. */
        public boolean joined() {
            return items > 1;
        }
    }

    public Terms {
        breaks = List.copyOf(breaks);
    }

    public Terms with(ServiceClass other) {
        return new Terms(fixedCost, breaks, season, second, shared, other);
    }

    public Terms with(Shared other) {
        return new Terms(fixedCost, breaks, season, second, other, service);
    }

    /** The price a piece of an order, all its pieces at one price; {@code NaN} without breaks. */
    public double price(int quantity) {
        double price = Double.NaN;
        for (Break one : breaks) {
            price = quantity >= one.from() ? one.price() : price;
        }
        return price;
    }
}
