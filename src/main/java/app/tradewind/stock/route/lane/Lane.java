package app.tradewind.stock.route.lane;

import app.tradewind.catalog.Money;
import app.tradewind.stock.route.Way;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One way into one market. Every figure may be {@code null}: not known, which is not the same as free.
 *
 * @param key which way, from where, to where
 * @param freight of the first leg; what is known of it is added up
 * @param time how long it takes
 * @param charges a piece
 * @param store where pieces wait; of no meaning for goods that are mailed
 * @param about where the figures are from
 */
public record Lane(Key key, Freight freight, Time time, Charges charges, Store store, About about) {

    /**
     * @param origin country the goods leave, empty for any
     * @param market code
     */
    public record Key(Way way, String origin, String market) {
        boolean leads(String from, String to) {
            return market.equals(to) && (origin.isEmpty() || origin.equals(from));
        }
    }

    /**
     * @param perKg a kilogram that is charged
     * @param perM3 a cubic metre
     * @param perPiece a piece
     * @param perConsignment whatever travels together
     * @param kgPerM3 weight that a cubic metre counts as at least, 167 for 6,000 cm³ a kilogram
     */
    public record Freight(Money perKg, Money perM3, Money perPiece, Money perConsignment, BigDecimal kgPerM3) {
        /** Whether anything is known. */
        public boolean known() {
            return perKg != null || perM3 != null || perPiece != null || perConsignment != null;
        }
    }

    /**
     * @param days from leaving to being ready for sale, or at the buyer's door
     * @param sdDays standard deviation
     * @param reviewDays days between two shipments
     * @param onTime share that arrives when it was promised
     */
    public record Time(BigDecimal days, BigDecimal sdDays, BigDecimal reviewDays, BigDecimal onTime) { }

    /**
     * @param lastMile to the buyer
     * @param handling picking, packing, clearing
     * @param returnLoss lost on a piece that comes back
     */
    public record Charges(Money lastMile, Money handling, Money returnLoss) { }

    /**
     * @param perM3Month a cubic metre and 30 days
     * @param ageing on top, the longer a piece lies
     * @param fixedMonth whatever lies there
     * @param leastBatch least pieces of a shipment
     */
    public record Store(Money perM3Month, List<Ageing> ageing, Money fixedMonth, BigDecimal leastBatch) {
        public Store {
            ageing = List.copyOf(ageing);
        }
    }

    /**
     * @param fromDays of lying there
     * @param toDays until which it counts, {@code null} for ever after
     * @param perM3Month a cubic metre and 30 days
     */
    public record Ageing(int fromDays, Integer toDays, Money perM3Month) { }

    /**
     * @param source forwarder, price list, own invoices; empty where nobody wrote it down
     * @param checked the day somebody last looked, {@code null} where not known
     */
    public record About(String source, LocalDate checked) { }
}
