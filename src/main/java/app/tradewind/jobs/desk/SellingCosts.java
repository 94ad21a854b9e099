package app.tradewind.jobs.desk;

import app.tradewind.catalog.Money;
import app.tradewind.reference.Entry;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What only the seller knows about costs in one market. Every figure may be {@code null}: not known.
 *
 * @param freight of the first leg, insurance and clearance in it
 * @param duty tariff of the goods as a share
 * @param fulfilment storing, packing and sending a piece
 * @param ads share of the price without tax
 * @param returns what comes back
 * @param leastMargin share of the price without tax that the floor keeps
 */
public record SellingCosts(
        Freight freight, BigDecimal duty, Money fulfilment, BigDecimal ads, Returns returns, BigDecimal leastMargin) {

    /** Nothing is known. */
    public static final SellingCosts UNKNOWN =
            new SellingCosts(new Freight(null, null), null, null, null, new Returns(null, null), null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param perKg a kilogram, {@code null} for none or not known
     * @param perPiece a piece, added to the above; {@code null} for none or not known
     */
    public record Freight(Money perKg, Money perPiece) { }

    /**
     * @param share of the pieces
     * @param cost of each piece that comes back
     */
    public record Returns(BigDecimal share, Money cost) { }

    /**
     * The costs by market code.
     *
     * @throws app.tradewind.reference.ReferenceException naming file and line
     */
    public static Map<String, SellingCosts> read(Entry file) {
        Map<String, SellingCosts> byMarket = new TreeMap<>();
        file.field("markets").map().forEach((market, costs) -> byMarket.put(market, of(costs)));
        return byMarket;
    }

    private static SellingCosts of(Entry costs) {
        costs.allowOnly(Set.of("freight-per-kg", "freight-per-piece", "duty", "fulfilment", "ads", "returns",
                "return-cost", "least-margin"));
        return new SellingCosts(new Freight(money(costs, "freight-per-kg"), money(costs, "freight-per-piece")),
                share(costs, "duty"), money(costs, "fulfilment"), share(costs, "ads"),
                new Returns(share(costs, "returns"), money(costs, "return-cost")), share(costs, "least-margin"));
    }

    /** {@code 4.20 EUR}, or {@code null} where left out or blank. */
    private static Money money(Entry costs, String key) {
        Entry entry = costs.find(key).filter(found -> !found.text().isBlank()).orElse(null);
        if (entry == null) {
            return null;
        }
        String[] parts = entry.text().strip().split("\\s+");
        try {
            if (parts.length == 2) {
                return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
            }
        } catch (IllegalArgumentException e) {
            // Neither a number nor a currency: told below, with its line.
        }
        throw entry.wrong("jobs.costs.not-money", entry.text());
    }

    /** {@code 2.7 %} as 0.027, or {@code null} where left out or blank. */
    private static BigDecimal share(Entry costs, String key) {
        Entry entry = costs.find(key).filter(found -> !found.text().isBlank()).orElse(null);
        if (entry == null) {
            return null;
        }
        String text = entry.text().strip();
        try {
            if (text.endsWith("%")) {
                return new BigDecimal(text.substring(0, text.length() - 1).strip()).divide(HUNDRED);
            }
        } catch (NumberFormatException e) {
            // Told below, with its line.
        }
        throw entry.wrong("jobs.costs.not-share", entry.text());
    }
}
