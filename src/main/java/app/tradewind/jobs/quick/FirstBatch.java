package app.tradewind.jobs.quick;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.forecast.Forecaster;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.desk.items.Newcomers;
import app.tradewind.stock.quick.QuickAdvice;
import app.tradewind.stock.quick.QuickTask;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What to buy first of products without a history, by what is known of their launches, margins and suppliers. */
public final class FirstBatch {

    private static final int PATHS = 600;
    private static final double DAYS_A_WEEK = 7;

    private final Snapshot snapshot;
    private final Map<SkuMarket, Listing> listings;
    private final Newcomers newcomers;

    public FirstBatch(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.listings = snapshot.catalogue().byItem();
        this.newcomers = new Newcomers(snapshot.histories(), listings);
    }

    /**
     * @param weeks that the product is to be sold in
     * @param salvage share of its landed cost that a piece left over still brings, 0 to 1
     * @param orderCost what each order costs beside its pieces, {@code null} where not known
     * @param seed of the futures
     */
    public record Wish(int weeks, double salvage, Money orderCost, long seed) {

        /** Half a year; what is left over is worth nothing. */
        public static final Wish USUAL = new Wish(26, 0, null, 1);
    }

    /** @param sku only this product, sold or not; {@code null} for all that have a listing and hardly a sale */
    public Map<SkuMarket, QuickAdvice> run(String sku, Wish wish) {
        Set<SkuMarket> sold = snapshot.histories().stream().filter(history -> history.weeks() >= Forecaster.LEAST_WITHOUT_LAUNCHES)
                .map(SalesHistory::item).collect(Collectors.toSet());
        Map<SkuMarket, QuickAdvice> answers = new TreeMap<>();
        listings.keySet().stream().filter(item -> sku == null ? !sold.contains(item) : item.sku().equals(sku))
                .forEach(item -> answers.put(item, of(item, wish)));
        return answers;
    }

    private QuickAdvice of(SkuMarket item, Wish wish) {
        Listing listing = listings.get(item);
        SupplierTerms terms = snapshot.catalogue().terms().get(item.sku());
        List<Phrase> missing = new ArrayList<>();
        Money cost = terms == null ? null : terms.unitCost();
        UnitEconomics.Unit unit = new UnitEconomics(snapshot).of(item, listing);
        Money margin = cost == null ? null : snapshot.homeMoney().in(cost.currency(), unit.left(listing.price()));
        Money landed = cost == null || unit.landed() == null ? cost : snapshot.homeMoney().in(cost.currency(), unit.landed());
        if (cost == null) {
            missing.add(Phrase.of("places.quick.no-cost"));
        } else if (margin == null) {
            missing.add(Phrase.of("places.quick.no-margin"));
        } else if (!(margin.toDouble() > 0)) {
            missing.add(Phrase.of("places.quick.loss", margin.toString()));
        }
        Money fixed = cost == null || wish.orderCost == null ? null : snapshot.homeMoney().in(cost.currency(), wish.orderCost);
        if (cost != null && wish.orderCost != null && fixed == null) {
            missing.add(Phrase.of("levers.quick.no-rate", wish.orderCost.currency().getCurrencyCode(), cost.currency().getCurrencyCode()));
        }
        if (terms != null && !(terms.leadTime().days() >= 0)) {
            missing.add(Phrase.of("levers.quick.no-lead"));
        }
        Optional<double[][]> futures = newcomers.futures(item, wish.weeks, PATHS, wish.seed);
        if (futures.isEmpty()) {
            missing.add(Phrase.of("places.quick.few", newcomers.analogues(item.market())));
        }
        if (!missing.isEmpty()) {
            return QuickAdvice.abstain(item.toString(), missing, snapshot.today(), wish.seed);
        }
        QuickTask task = new QuickTask(futures.get(), margin.toDouble(), (landed == null ? cost : landed).toDouble() * (1 - wish.salvage),
                (int) Math.ceil(terms.leadTime().days() / DAYS_A_WEEK), new QuickTask.Rule(terms.order().moq(), Math.max(1, terms.order().packSize()), fixed == null ? 0 : fixed.toDouble()));
        return QuickAdvice.of(item.toString(), task, new QuickAdvice.Asked(cost.currency().getCurrencyCode(), newcomers.analogues(item.market()),
                snapshot.today(), wish.seed));
    }
}
