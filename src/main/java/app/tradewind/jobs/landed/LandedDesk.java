package app.tradewind.jobs.landed;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.market.MarketProfile;
import app.tradewind.pricing.landed.Offer;
import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.List;

/** The calculator on one snapshot: what can be chosen, what a product fills in, and the sums. Quick enough to follow the typing. */
public final class LandedDesk {

    private final Snapshot snapshot;
    private final Calculate calculate;
    private final Drafts drafts;

    public LandedDesk(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.calculate = new Calculate(snapshot.markets(), snapshot.rates());
        this.drafts = new Drafts(snapshot);
    }

    /** A product of the workspace in a market. */
    public record Product(SkuMarket item, String name) { }

    /** A market that can be chosen. */
    public record Market(String code, Bilingual name, String currency) { }

    public LocalDate today() {
        return snapshot.today();
    }

    public List<Product> products() {
        return snapshot.catalogue().byItem().keySet().stream()
                .map(item -> new Product(item, snapshot.catalogue().names().of(item))).toList();
    }

    public List<Market> markets() {
        return snapshot.markets().all().stream().map(LandedDesk::market).toList();
    }

    /** What is known of a product, for its market or another. */
    public Draft draft(SkuMarket item, Offer.Way way) {
        return drafts.of(item, way);
    }

    public Worked work(Draft draft) {
        return calculate.run(draft);
    }

    private static Market market(MarketProfile profile) {
        return new Market(profile.code(), profile.name(), profile.currency().getCurrencyCode());
    }
}
