package app.tradewind.catalog;

import java.util.List;
import java.util.Map;

/**
 * A product as offered in one market.
 *
 * @param item the product and the market
 * @param channel platform, {@code amazon}, {@code shopify}, or empty
 * @param text what the buyer reads
 * @param price asking price, or {@code null} where the file leaves it blank
 * @param facts what the seller says about the product
 * @param origin the row it came from
 */
public record Listing(SkuMarket item, String channel, Text text, Money price, Facts facts, Origin origin)
        implements CatalogRecord {

    /**
     * @param lang language tag, or empty where the file does not say
     * @param title the product's name as offered
     * @param bullets selling points in order
     * @param description long text, plain
     * @param keywords search terms the buyer does not see
     */
    public record Text(String lang, String title, List<String> bullets, String description, String keywords) {
        public Text {
            bullets = List.copyOf(bullets);
        }
    }

    /**
     * @param category the seller's own word
     * @param brand the seller's own brand, or empty
     * @param barcode GTIN as text, or empty
     * @param quantity pieces offered, or {@code null} where blank
     * @param attributes further named facts, such as {@code noise_db=38}
     */
    public record Facts(String category, String brand, String barcode, Integer quantity, Map<String, String> attributes) {
        public Facts {
            attributes = Map.copyOf(attributes);
        }
    }
}
