package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SalesHistory;
import java.util.List;

/**
 * A product to be judged, over all its markets.
 *
 * @param sku its number
 * @param listing its first listing, or {@code null}
 * @param sold its weekly sales, one a market
 */
record Prospect(String sku, Listing listing, List<SalesHistory> sold) {

    Prospect {
        sold = List.copyOf(sold);
    }
}
