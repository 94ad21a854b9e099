package app.tradewind.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a product sold over a period, known only as a sum. Never added to order lines: where an item has
 * order lines in these days, they count and the sum is only shown beside them.
 *
 * @param item the product and the market; without a product number where the file tells of the whole shop
 * @param days the period
 * @param units pieces sold, or {@code null} where blank
 * @param gross product money before refunds, shipping and tax, or {@code null} where the file gives none
 * @param figures further figures by name, {@code sessions}, {@code page-views}; in the file's order
 * @param origin the row it came from
 */
public record PeriodSales(
        SkuMarket item, Days days, Integer units, Money gross, Map<String, BigDecimal> figures, Origin origin)
        implements CatalogRecord {
    /** Name of the figure that tells money given back, positive, in the currency of the gross. */
    public static final String REFUNDED = "refunded";

    public PeriodSales {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** @param from first day @param to last day, included */
    public record Days(LocalDate from, LocalDate to) {
        public Days {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(from + ".." + to);
            }
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
