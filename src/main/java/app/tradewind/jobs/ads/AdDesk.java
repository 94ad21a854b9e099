package app.tradewind.jobs.ads;

import app.tradewind.catalog.ads.AdLine;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.ads.AdStore;
import app.tradewind.words.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a person asks and tells of advertising. */
public final class AdDesk {

    private final Workspace workspace;

    private AdDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    public static AdDesk of(Jobs jobs) {
        return jobs.desk(AdDesk::new);
    }

    /** @param days how many back from the last one, rows without days left out; 0 for all rows */
    public AdBoard board(Snapshot snapshot, int days, long seed) {
        Standing standing = Standing.of(workspace.ads().every());
        return new AdParts(snapshot, standing, new CampaignProducts(standing, workspace.ads().told())).board(days, seed);
    }

    /**
     * Keeps what a campaign advertises; the board follows it.
     *
     * @param market empty for the only one that the campaign runs in
     * @param sku blank takes back what was told
     * @return what is wrong, empty where it was kept
     */
    public Optional<Phrase> tell(String campaign, String market, String sku) {
        List<String> markets = workspace.ads().every().stream().map(AdLine::place).filter(place -> place.campaign().equals(campaign)
                && (market.isEmpty() || place.market().equals(market))).map(place -> place.market()).distinct().toList();
        if (markets.size() != 1) {
            return Optional.of(markets.isEmpty() ? Phrase.of("ads.tell.no-campaign", campaign)
                    : Phrase.of("ads.tell.which-market", campaign, String.join(", ", markets)));
        }
        boolean known = workspace.listings().latest().stream().anyMatch(listing -> listing.item().sku().equals(sku.strip()));
        if (!sku.isBlank() && !known) {
            return Optional.of(Phrase.of("ads.tell.no-product", sku.strip()));
        }
        workspace.ads().tell(new AdStore.Told(campaign, markets.get(0), sku.strip()), Instant.now());
        return Optional.empty();
    }
}
