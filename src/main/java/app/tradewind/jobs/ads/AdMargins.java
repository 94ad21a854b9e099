package app.tradewind.jobs.ads;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is left of the price of now before advertising, out of the workspace's own landed sums. Nothing is guessed. */
final class AdMargins {

    private final UnitEconomics economics;
    private final Map<SkuMarket, Listing> listings;
    private final Map<SkuMarket, Margin> known = new HashMap<>();

    /** @param share {@code NaN} where not known @param missing why it is not */
    record Margin(double share, List<Phrase> missing) { }

    AdMargins(Snapshot snapshot) {
        this.economics = new UnitEconomics(withoutAds(snapshot));
        this.listings = snapshot.catalogue().byItem();
    }

    /** The share of the price that advertising usually takes is what is asked about: it is none of the costs here. */
    private static Snapshot withoutAds(Snapshot snapshot) {
        Snapshot.World world = snapshot.world();
        Map<String, SellingCosts> costs = new TreeMap<>();
        snapshot.costs().forEach((market, each) -> costs.put(market, new SellingCosts(each.freight(), each.duty(), each.fulfilment(),
                BigDecimal.ZERO, each.returns(), each.leastMargin())));
        return new Snapshot(snapshot.today(), snapshot.home(), snapshot.catalogue(), snapshot.histories(),
                new Snapshot.World(world.markets(), world.own().at(costs), world.rates(), world.changes(), world.odd(),
                        world.planned()), snapshot.leftOut());
    }

    /** @param market {@code ZZ} for the only one in which the product has a price in this currency */
    Margin of(String sku, String market, Currency currency) {
        SkuMarket item = new SkuMarket(sku, market);
        List<SkuMarket> asked = listings.entrySet().stream().filter(each -> each.getKey().sku().equals(sku) && each.getValue().price() != null
                && each.getValue().price().currency().equals(currency)).map(Map.Entry::getKey).toList();
        if (!asked.contains(item) && (listings.containsKey(item) || asked.size() != 1)) {
            return new Margin(Double.NaN, List.of(Phrase.of(asked.size() > 1 ? "ads.missing.market" : "ads.missing.price", sku,
                    currency.getCurrencyCode())));
        }
        return known.computeIfAbsent(asked.contains(item) ? item : asked.get(0), this::worked);
    }

    private Margin worked(SkuMarket item) {
        Listing listing = listings.get(item);
        UnitEconomics.Unit unit = economics.of(item, listing);
        Money left = unit.left(listing.price());
        return left == null || listing.price().amount().signum() <= 0 ? new Margin(Double.NaN, unit.missing())
                : new Margin(left.toDouble() / listing.price().toDouble(), List.of());
    }
}
