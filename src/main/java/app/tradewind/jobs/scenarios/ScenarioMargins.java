package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.stock.StockItem;
import java.util.HashMap;
import java.util.Map;

/** What a piece costs and earns in a scenario. What is not known stays {@code null}. */
final class ScenarioMargins {

    private final Snapshot snapshot;
    private final UnitEconomics economics;
    private final Map<SkuMarket, Listing> listings;
    private final Map<String, SkuMarket> items = new HashMap<>();

    /** @param snapshot as it stands in the scenario */
    ScenarioMargins(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.economics = new UnitEconomics(snapshot);
        this.listings = snapshot.catalogue().byItem();
        snapshot.histories().forEach(history -> items.put(history.item().toString(), history.item()));
    }

    HomeMoney home() {
        return snapshot.homeMoney();
    }

    Money cost(SkuMarket item) {
        SupplierTerms terms = snapshot.catalogue().terms().get(item.sku());
        return terms == null ? null : terms.unitCost();
    }

    Money left(SkuMarket item) {
        Listing listing = listings.get(item);
        return listing == null ? null : economics.of(item, listing).left(listing.price());
    }

    /** The planner's figures, so that a level that follows the margin follows the scenario. */
    StockItem.Economics of(StockItem item) {
        SkuMarket key = items.get(item.id());
        Money cost = key == null ? null : cost(key);
        StockItem.Economics told = item.economics();
        return cost == null ? told : new StockItem.Economics(cost, home().in(cost.currency(), left(key)), told.holdingRate(), told.terms());
    }

    /** What a piece costs and earns at home, {@code null} where one of the two or a rate is not known. */
    StockItem.Economics home(SkuMarket item, StockItem told) {
        Money cost = home().in(snapshot.home(), cost(item));
        Money left = home().in(snapshot.home(), left(item));
        return cost == null || left == null ? null : new StockItem.Economics(cost, left, told.economics().holdingRate());
    }

    /** Money at home as a number: 0 for none, {@code NaN} where a rate is not known. */
    double home(Money extra) {
        Money also = home().in(snapshot.home(), extra);
        return extra == null ? 0 : also == null ? Double.NaN : also.toDouble();
    }

    /** @param extra {@code null} for none */
    Money more(Money some, Money extra) {
        Money also = some == null || extra == null ? null : home().in(some.currency(), extra);
        return extra == null ? some : also == null ? null : some.plus(also);
    }

    /** @param extra {@code null} for none */
    Money less(Money some, Money extra) {
        Money also = some == null || extra == null ? null : home().in(some.currency(), extra);
        return extra == null ? some : also == null ? null : some.minus(also);
    }
}
