package app.tradewind.catalog.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody else estimates about a product or a search term.
 *
 * @param source who estimates, {@code helium10}
 * @param subject about what
 * @param asOf the day of the estimate
 * @param price asked at the time, or {@code null} where blank
 * @param figures by name, each name telling its unit, such as {@link #MONTHLY_UNITS}; in the file's order
 * @param origin the row it came from
 */
public record Estimate(
        String source, Subject subject, LocalDate asOf, Money price, Map<String, BigDecimal> figures, Origin origin)
        implements CatalogRecord {

    /** Name of the figure that counts pieces sold a month. */
    public static final String MONTHLY_UNITS = "monthly-units";

    public Estimate {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** What an estimate is about. */
    public enum About { PRODUCT, TERM }

    /**
     * @param about a product or a search term
     * @param id the platform's product number, or the term itself
     * @param title the product's name, or empty
     * @param market ISO 3166 country code
     */
    public record Subject(About about, String id, String title, String market) { }
}
