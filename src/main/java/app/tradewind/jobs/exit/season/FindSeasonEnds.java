package app.tradewind.jobs.exit.season;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.desk.deals.OwnTerms;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.selection.exit.Sellout;
import app.tradewind.stock.season.SeasonAdvice;
import app.tradewind.stock.season.SeasonEnd;
import app.tradewind.stock.season.SeasonFacts;
import app.tradewind.storage.facts.StockTotal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How to end the season of every product and market whose last day was told. */
public final class FindSeasonEnds {

    private final Snapshot snapshot;
    private final UnitEconomics economics;
    private final Map<SkuMarket, Listing> listings;
    private final Map<SkuMarket, Sellout> selling = new HashMap<>();
    private final Map<SkuMarket, Double> elasticities = new HashMap<>();

    /** @param stock of the same snapshot @param prices of the same snapshot */
    public FindSeasonEnds(Snapshot snapshot, StockBoard stock, PriceBoard prices) {
        this.snapshot = snapshot;
        this.economics = new UnitEconomics(snapshot);
        this.listings = snapshot.catalogue().byItem();
        stock.rows().forEach(row -> selling.put(row.item(), row.stock().selling()));
        prices.rows().forEach(row -> {
            PriceAdvice.Elasticity known = row.advice().elasticity();
            elasticities.put(row.item(), known == null ? Double.NaN : known.value());
        });
    }

    /** The next season's end first. */
    public SeasonBoard run() {
        SeasonEnd rule = new SeasonEnd(snapshot.today());
        TreeSet<SkuMarket> items = new TreeSet<>(selling.keySet());
        items.addAll(snapshot.catalogue().stock().keySet());
        List<SeasonBoard.Row> rows = new ArrayList<>();
        for (SkuMarket item : items) {
            OwnTerms.Season season = snapshot.terms().season(item.sku());
            if (season != null) {
                SeasonAdvice advice = rule.advise(facts(item, season));
                StockTotal stock = snapshot.catalogue().stock().get(item);
                rows.add(new SeasonBoard.Row(item, snapshot.catalogue().names().of(item),
                        advice.with(advice.why().on(snapshot.catalogue().trust().order(item, stock == null ? null : stock.asOf()))),
                        PlanMarkdown.standing(snapshot.planned(), item, snapshot.today())));
            }
        }
        rows.sort(Comparator.comparing((SeasonBoard.Row row) -> row.advice().lastDay()).thenComparing(SeasonBoard.Row::item));
        return new SeasonBoard(snapshot.today(), rows);
    }

    private SeasonFacts facts(SkuMarket item, OwnTerms.Season season) {
        StockTotal stock = snapshot.catalogue().stock().get(item);
        Listing listing = listings.get(item);
        UnitEconomics.Unit unit = economics.of(item, listing);
        Money price = listing == null ? null : listing.price();
        boolean known = unit.left(price) != null && unit.landed() != null;
        return new SeasonFacts(item.toString(), stock == null ? new SeasonFacts.Stock(null, null) : new SeasonFacts.Stock(stock.onHand(), stock.onOrder()),
                new SeasonFacts.Season(season.lastDay(), snapshot.homeMoney().in(unit.currency(), season.leftover())),
                new SeasonFacts.Selling(selling.get(item) == null ? null : selling.get(item).means(), price, elasticities.getOrDefault(item, Double.NaN),
                        known ? asked -> unit.left(asked).plus(unit.landed()) : null, unit.missing()),
                PlanMarkdown.standing(snapshot.planned(), item, snapshot.today()).stream().map(PlanMarkdown::step).toList());
    }
}
