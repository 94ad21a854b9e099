package app.tradewind.catalog.plans;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A promotion or a price of some days, past or to come.
 *
 * @param reach what it is about
 * @param from first day
 * @param to last day, included
 * @param offer what is offered
 * @param origin the row it came from; of import 0 where a person told it
 */
public record Promotion(Reach reach, LocalDate from, LocalDate to, Offer offer, Origin origin) implements CatalogRecord {

    private static final Origin BY_HAND = new Origin(0, "", "", 0);

    public Promotion {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + ".." + to);
        }
    }

    /** Told by a person. */
    public Promotion(Reach reach, LocalDate from, LocalDate to, Offer offer) {
        this(reach, from, to, offer, BY_HAND);
    }

    /**
     * What it is about; empty means every one.
     *
     * @param sku product number
     * @param category as the listings name it
     * @param market two letters
     */
    public record Reach(String sku, String category, String market) {

        /** Everything. */
        public static final Reach ALL = new Reach("", "", "");

        /** @param itsCategory empty where it has none */
        public boolean covers(SkuMarket item, String itsCategory) {
            return (sku.isEmpty() || sku.equals(item.sku())) && (market.isEmpty() || market.equals(item.market()))
                    && (category.isEmpty() || category.equalsIgnoreCase(itsCategory));
        }
    }

    /**
     * What is offered; at least one of the last three is told.
     *
     * @param kind deal, coupon, ads or what else it is called; may be empty
     * @param share share of each of its days under promotion, 0 to 1; {@code null} where it is a price alone
     * @param discount share of the usual price that is taken off, 0 to 1, or {@code null}
     * @param price asked a piece, without a currency in that of the sales, or {@code null}
     */
    public record Offer(String kind, Double share, Double discount, Money price) {

        /** Of a file: under promotion all day. */
        public static Offer of(String kind, BigDecimal discount, Money price, boolean promoted) {
            return new Offer(kind, promoted ? Double.valueOf(1) : null, discount == null ? null : Double.valueOf(discount.doubleValue()), price);
        }
    }
}
