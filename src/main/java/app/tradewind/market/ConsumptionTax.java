package app.tradewind.market;

import app.tradewind.words.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * VAT, GST, consumption or sales tax of a market.
 *
 * @param name as it is called there
 * @param standard the usual rate as a share, 0.19 for 19 %; {@code null} where not known or not one rate
 * @param reduced rates of categories, by category in lower case
 * @param priceIncludes whether shown prices include it
 * @param earlier usual rates of days before, each with its dates
 * @param parcels rules for parcels sent straight to a buyer: up to a limit no tax, or a share of it
 */
public record ConsumptionTax(Bilingual name, Fact<BigDecimal> standard, Map<String, Fact<BigDecimal>> reduced,
        boolean priceIncludes, List<Fact<BigDecimal>> earlier, List<ParcelRule> parcels) {

    public ConsumptionTax {
        reduced = Map.copyOf(reduced);
        earlier = List.copyOf(earlier);
        parcels = List.copyOf(parcels);
    }

    /** The rate of a category, the standard one where the category has none of its own; {@code null} where not known. */
    public Fact<BigDecimal> rate(String category) {
        Fact<BigDecimal> own = reduced.get(MarketProfiles.key(category));
        return own != null ? own : standard;
    }

    /** The same on a day; {@code null} where the rate of that day is not known. */
    public Fact<BigDecimal> rate(String category, LocalDate day) {
        Fact<BigDecimal> now = rate(category);
        if (now == null || now.dates().cover(day)) {
            return now;
        }
        return earlier.stream().filter(rate -> rate.dates().cover(day)).findFirst().orElse(null);
    }

    /** The parcel rules in force on a day, the lowest limit first. */
    public List<ParcelRule> on(LocalDate day) {
        return parcels.stream().filter(rule -> rule.inForce(day)).sorted().toList();
    }
}
