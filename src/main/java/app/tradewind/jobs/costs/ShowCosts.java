package app.tradewind.jobs.costs;

import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.market.MarketProfile;
import app.tradewind.words.Bilingual;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Lays out what the workspace knows of costs: every market the seller lists or sells in, or has figures for. */
public final class ShowCosts {

    /** The markets by code. */
    public List<MarketCosts> run(Snapshot snapshot) {
        TreeSet<String> markets = new TreeSet<>(snapshot.costs().keySet());
        snapshot.catalogue().listings().forEach(listing -> markets.add(listing.item().market()));
        snapshot.histories().forEach(history -> markets.add(history.item().market()));
        markets.remove("");
        return markets.stream().map(market -> of(market, snapshot)).toList();
    }

    private static MarketCosts of(String market, Snapshot snapshot) {
        Optional<MarketProfile> profile = snapshot.markets().find(market);
        Currency currency = profile.map(MarketProfile::currency).orElse(snapshot.home());
        SellingCosts costs = snapshot.costs().getOrDefault(market, SellingCosts.UNKNOWN);
        Map<CostField, String> figures = new EnumMap<>(CostField.class);
        for (CostField field : CostField.values()) {
            figures.put(field, field.typed(costs, currency));
        }
        return new MarketCosts(market, profile.map(MarketProfile::name).orElse(new Bilingual(market, market)), currency, figures);
    }
}
