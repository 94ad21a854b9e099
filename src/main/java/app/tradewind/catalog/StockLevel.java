package app.tradewind.catalog;

import java.time.LocalDate;

/**
 * What lay where on a day.
 *
 * @param item the product and the market it can serve
 * @param place warehouse, as the seller calls it
 * @param asOf the day of the count
 * @param onHand pieces that can be sold, or {@code null} where blank: not known, not none
 * @param onOrder pieces bought and not yet arrived, or {@code null} where not known
 * @param origin the row it came from
 */
public record StockLevel(SkuMarket item, String place, LocalDate asOf, Integer onHand, Integer onOrder, Origin origin)
        implements CatalogRecord { }
