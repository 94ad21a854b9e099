package app.tradewind.catalog;

import java.util.Comparator;

/**
 * One product in one market: the unit that is forecast, priced and stocked.
 *
 * @param sku the seller's own product number, exactly as text
 * @param market ISO 3166 country code, {@code US}, {@code DE}
 */
public record SkuMarket(String sku, String market) implements Comparable<SkuMarket> {

    private static final String BETWEEN = " · ";
    private static final Comparator<SkuMarket> ORDER =
            Comparator.comparing(SkuMarket::sku).thenComparing(SkuMarket::market);

    /** As {@link #toString} writes it. */
    public static SkuMarket read(String text) {
        int mark = text.lastIndexOf(BETWEEN);
        return mark < 0 ? new SkuMarket(text, "") : new SkuMarket(text.substring(0, mark), text.substring(mark + BETWEEN.length()));
    }

    @Override
    public int compareTo(SkuMarket other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return sku + BETWEEN + market;
    }
}
