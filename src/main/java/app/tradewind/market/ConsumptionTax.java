package app.tradewind.market;

import app.tradewind.words.Bilingual;
import java.math.BigDecimal;
import java.util.Map;

/**
 * VAT, GST, consumption or sales tax of a market.
 *
 * @param name as it is called there
 * @param standard the usual rate as a share, 0.19 for 19 %; {@code null} where not known or not one rate
 * @param reduced rates of categories, by category in lower case
 * @param priceIncludes whether shown prices include it
 */
public record ConsumptionTax(
        Bilingual name, Fact<BigDecimal> standard, Map<String, Fact<BigDecimal>> reduced, boolean priceIncludes) {

    public ConsumptionTax {
        reduced = Map.copyOf(reduced);
    }

    /** The rate of a category, the standard one where the category has none of its own; {@code null} where not known. */
    public Fact<BigDecimal> rate(String category) {
        Fact<BigDecimal> own = reduced.get(MarketProfiles.key(category));
        return own != null ? own : standard;
    }
}
