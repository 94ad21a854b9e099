package app.tradewind.storage.facts;

import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;

/**
 * What lies in all places that can serve an item, after each place's latest count.
 *
 * @param item the product and the market
 * @param onHand sum of the known counts, or {@code null} where no place knows
 * @param onOrder sum of the known, or {@code null} where no place knows
 * @param asOf day of the oldest count in it
 * @param unknown places whose stock on hand is not known
 * @param fromOrders whether {@code onOrder} is that of open purchase orders, since no stock file tells it
 */
public record StockTotal(SkuMarket item, Integer onHand, Integer onOrder, LocalDate asOf, int unknown, boolean fromOrders) {

    /** As the stock files tell it. */
    public StockTotal(SkuMarket item, Integer onHand, Integer onOrder, LocalDate asOf, int unknown) {
        this(item, onHand, onOrder, asOf, unknown, false);
    }
}
