package app.tradewind.catalog.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a customer wrote about a product. Who it was is never kept.
 *
 * @param id the platform's number of the review, or empty
 * @param item the product and the market
 * @param words what was said
 * @param rating stars, or {@code null} where blank
 * @param day when, or {@code null} where not known
 * @param origin the row it came from
 */
public record Review(String id, SkuMarket item, Words words, BigDecimal rating, LocalDate day, Origin origin)
        implements CatalogRecord {

    /**
     * @param lang language tag, or empty where the file does not say
     * @param title the headline, or empty
     * @param text e-mail addresses and telephone numbers in it are masked
     */
    public record Words(String lang, String title, String text) { }
}
