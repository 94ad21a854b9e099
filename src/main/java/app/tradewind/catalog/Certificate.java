package app.tradewind.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * Evidence a claim may rest on.
 *
 * @param sku the product it covers, or empty for all of the seller's products
 * @param mark the scheme, {@code LFGB}, {@code FCC ID}, {@code OEKO-TEX}
 * @param number the identifier on the paper
 * @param validUntil last valid day, or {@code null} for no end
 * @param markets where it holds; empty for everywhere
 * @param origin the row it came from
 */
public record Certificate(
        String sku, String mark, String number, LocalDate validUntil, List<String> markets, Origin origin)
        implements CatalogRecord {
    public Certificate {
        markets = List.copyOf(markets);
    }
}
