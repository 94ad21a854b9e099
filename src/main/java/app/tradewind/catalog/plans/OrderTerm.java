package app.tradewind.catalog.plans;

import java.util.Arrays;
import java.util.Optional;

/**
 * One thing that a person told of how a product is ordered or how its selling ends.
 *
 * @param sku the product
 * @param kind what was told
 * @param figure as it is kept: a day as {@code 2027-01-31}, money as {@code 6.50 USD}, days as a whole number
 */
public record OrderTerm(String sku, Kind kind, String figure) {

    /** What can be told. */
    public enum Kind {
        /** Last day on which it sells at its price. */
        SEASON_END("season-end"),
        /** What a piece left over then brings: the marked-down price less what selling it costs. */
        LEFTOVER("leftover"),
        /** Freight a kilogram by a quicker way. */
        QUICK_PER_KG("quick-per-kg"),
        /** Mean days from order to stock by it. */
        QUICK_DAYS("quick-days"),
        /** Their standard deviation. */
        QUICK_SD_DAYS("quick-sd-days"),
        /** Fixed cost of an order of this product. */
        ORDER_COST("order-cost"),
        /** Of several suppliers the one to order from. */
        SUPPLIER("supplier");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        public static Optional<Kind> ofId(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
        }
    }
}
