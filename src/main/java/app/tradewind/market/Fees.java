package app.tradewind.market;

import app.tradewind.catalog.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What selling in a market costs. Shares are of the price the buyer pays. Each figure may be
 * {@code null}: not known, which is not the same as free.
 *
 * @param platform the platform whose schedule this is, empty where none is given
 * @param platformShare its usual share
 * @param byCategory its share of categories, by category in lower case
 * @param payment what taking the money costs; zero where the platform's share includes it
 * @param fulfilment storing, packing and sending a small standard piece
 * @param returns share of pieces that come back
 */
public record Fees(String platform, Fact<BigDecimal> platformShare, Map<String, Fact<BigDecimal>> byCategory,
        Payment payment, Fact<Money> fulfilment, Fact<BigDecimal> returns) {

    public Fees {
        byCategory = Map.copyOf(byCategory);
    }

    /**
     * @param share of the price
     * @param fixed a sale
     */
    public record Payment(Fact<BigDecimal> share, Fact<Money> fixed) { }

    /** The platform's share of a category, its usual one where the category has none; {@code null} where not known. */
    public Fact<BigDecimal> share(String category) {
        Fact<BigDecimal> own = byCategory.get(MarketProfiles.key(category));
        return own != null ? own : platformShare;
    }

    /** The same with a share added to every share of the platform, never under nothing; what is not known stays so. */
    public Fees raised(BigDecimal more) {
        Map<String, Fact<BigDecimal>> raised = new HashMap<>();
        byCategory.forEach((category, share) -> raised.put(category, raised(share, more)));
        return new Fees(platform, raised(platformShare, more), raised, payment, fulfilment, returns);
    }

    private static Fact<BigDecimal> raised(Fact<BigDecimal> share, BigDecimal more) {
        return share == null ? null
                : new Fact<>(share.value().add(more).max(BigDecimal.ZERO), share.source(), share.checked(), share.dates());
    }
}
