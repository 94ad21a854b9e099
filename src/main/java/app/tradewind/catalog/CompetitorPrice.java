package app.tradewind.catalog;

import java.time.LocalDate;

/**
 * What somebody else asked for a like product on a day.
 *
 * @param item the seller's own product and market it competes with
 * @param rival the competitor, as the file names it
 * @param price what was asked
 * @param day the day it was seen
 * @param origin the row it came from
 */
public record CompetitorPrice(SkuMarket item, String rival, Money price, LocalDate day, Origin origin)
        implements CatalogRecord { }
