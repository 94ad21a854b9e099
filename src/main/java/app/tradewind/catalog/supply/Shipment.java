package app.tradewind.catalog.supply;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A line of a purchase order and how it travelled: open until it has arrived. What a file does not say is
 * {@code null}, or empty where it is a text.
 *
 * @param order the purchase order it belongs to
 * @param sku the seller's product number
 * @param lane where it comes from and how
 * @param days when it was ordered, promised, sent and there
 * @param pieces how many were asked for, came, and were turned down
 * @param origin the row it came from
 */
public record Shipment(Order order, String sku, Lane lane, Days days, Pieces pieces, Origin origin)
        implements CatalogRecord {

    /**
     * @param number of the purchase order, as the seller writes it
     * @param consignment number of the shipment, container or parcel, empty where none is named
     * @param supplier the supplier's name
     * @param unitPrice what a piece was bought for
     */
    public record Order(String number, String consignment, String supplier, Money unitPrice) { }

    /**
     * @param from country or port it leaves
     * @param market country it is for, as a code, empty where none is named
     * @param mode sea, air, rail, express, as the file says it
     * @param carrier forwarder, line or courier
     */
    public record Lane(String from, String market, String mode, String carrier) { }

    /**
     * @param ordered the day the order was placed
     * @param promised the day it was to be there
     * @param shipped the day it left the supplier
     * @param arrived the day it could be sold from, {@code null} while it is open
     */
    public record Days(LocalDate ordered, LocalDate promised, LocalDate shipped, LocalDate arrived) {

        /** From order to arrival; {@code NaN} where it is open. */
        public double lead() {
            return between(ordered, arrived);
        }

        /** From leaving the supplier to arrival; {@code NaN} where one of them is not known. */
        public double transit() {
            return between(shipped, arrived);
        }

        /** Days after the day that was promised, negative for early; {@code NaN} where one of them is not known. */
        public double late() {
            return between(promised, arrived);
        }

        private static double between(LocalDate from, LocalDate to) {
            return from == null || to == null ? Double.NaN : ChronoUnit.DAYS.between(from, to);
        }
    }

    /**
     * @param ordered pieces asked for
     * @param received pieces that came
     * @param rejected of those that came, the ones not fit for sale
     */
    public record Pieces(Integer ordered, Integer received, Integer rejected) { }

    /**
     * What a later file says anew: the product in the consignment of an order. Without a number of the order it is
     * told by supplier and day.
     */
    public List<Object> key() {
        return order.number().isEmpty() && order.consignment().isEmpty()
                ? List.of(order.supplier(), sku, lane.market(), days.ordered() == null ? days.shipped() : days.ordered())
                : List.of(order.number(), order.consignment(), sku, lane.market());
    }

    /** Not there yet, as far as the file says. */
    public boolean open() {
        return days.arrived() == null;
    }
}
