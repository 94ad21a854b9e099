package app.tradewind.jobs;

import app.tradewind.advice.Explanation;
import app.tradewind.advice.Footing;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.desk.RivalPrices;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.desk.limits.OwnLimits;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.landed.RateRisk;
import app.tradewind.jobs.pricetests.PriceTests;
import app.tradewind.jobs.rivals.RivalLog;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceBound;
import app.tradewind.pricing.PriceStance;
import app.tradewind.pricing.PriceStock;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.pricing.advise.Learnt;
import app.tradewind.pricing.advise.PriceAdviser;
import app.tradewind.pricing.landed.Proceeds;
import app.tradewind.storage.facts.StockTotal;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Advises for every listing of a snapshot what to ask. */
public final class AdvisePrices {

    private static final int WEEKS_A_YEAR = 52;
    private static final double DAYS_A_WEEK = 7;

    /** @param stance how far prices may go */
    public PriceBoard run(Snapshot snapshot, PriceStance stance, long seed, Progress progress) {
        Asked asked = asked(snapshot, stance, progress);
        return board(snapshot, asked, new Learnt(asked.histories, asked.terms, asked.stocks, settings(snapshot, seed)).all());
    }

    /** The items once learnt, to be priced again under other terms. */
    public Learnt learnt(Snapshot snapshot, PriceStance stance, long seed, Progress progress) {
        Asked asked = asked(snapshot, stance, progress);
        return new Learnt(asked.histories, asked.terms, asked.stocks, settings(snapshot, seed));
    }

    private static PriceSettings settings(Snapshot snapshot, long seed) {
        return new PriceSettings(snapshot.today(), WEEKS_A_YEAR, seed);
    }

    /** What the engine is asked; all by item. */
    private record Asked(Map<String, Listing> listings, Map<String, UnitEconomics.Unit> units, List<PriceHistory> histories,
            Map<String, PriceTerms> terms, Map<String, PriceStock> stocks) { }

    private static Asked asked(Snapshot snapshot, PriceStance stance, Progress progress) {
        Map<SkuMarket, SalesHistory> sold = new HashMap<>();
        snapshot.histories().forEach(history -> sold.put(history.item(), history));
        UnitEconomics economics = new UnitEconomics(snapshot);
        RivalPrices rivals = new RivalPrices(snapshot.catalogue().competitors());
        Map<String, Listing> byId = new TreeMap<>();
        Map<String, UnitEconomics.Unit> units = new HashMap<>();
        Map<String, PriceTerms> terms = new HashMap<>();
        Map<String, PriceStock> stocks = new HashMap<>();
        List<PriceHistory> histories = new ArrayList<>();
        snapshot.catalogue().byItem().forEach((item, listing) -> {
            progress.check();
            String id = item.toString();
            UnitEconomics.Unit unit = bounded(snapshot, item, economics.of(item, listing));
            byId.put(id, listing);
            units.put(id, unit);
            SalesHistory weeks = sold.get(item);
            terms.put(id, terms(snapshot, item, unit, stance, weeks == null ? Double.NaN : rivals.last(weeks)));
            stocks.put(id, stock(snapshot, item, snapshot.limits().stance(item, stance)));
            histories.add(history(listing, weeks, unit, told -> new PriceHistory.Controls(rivals.weekly(told),
                    promotion(snapshot, told), told.stocked())));
        });
        return new Asked(byId, units, histories, terms, stocks);
    }

    /**
     * What holds of an item's price.
     *
     * @param unit as its sums stand
     * @param rival the competitor's price, {@code NaN} for none
     */
    public static PriceTerms terms(Snapshot snapshot, SkuMarket item, UnitEconomics.Unit unit, PriceStance stance, double rival) {
        PriceStance held = snapshot.limits().stance(item, stance);
        return held.bound(snapshot.limits().bind(item, terms(bounded(snapshot, item, unit), held.maxChange())), rival);
    }

    private static PriceBoard board(Snapshot snapshot, Asked asked, List<PriceAdviser.Priced> advised) {
        Names names = snapshot.catalogue().names();
        RateRisk risk = new RateRisk(snapshot);
        List<PriceBoard.Row> rows = new ArrayList<>();
        Map<SkuMarket, Double> keeps = new HashMap<>();
        Map<SkuMarket, PriceTestPlan> tests = new HashMap<>();
        for (PriceAdviser.Priced priced : advised) {
            Listing listing = asked.listings.get(priced.advice().subject());
            UnitEconomics.Unit unit = asked.units.get(priced.advice().subject());
            PriceAdvice advice = priced.advice().with(noted(priced.advice(), unit, risk, listing, snapshot.limits()).on(footing(snapshot, listing.item(), unit)));
            rows.add(new PriceBoard.Row(listing.item(), names.of(listing.item()), advice, priced.curve(),
                    waterfall(advice, unit), unit.missing()));
            if (priced.test() != null) {
                tests.put(listing.item(), priced.test());
            }
            unit.proceeds().ifPresent(known -> keeps.put(listing.item(), known.share().doubleValue()));
        }
        rows.sort(Comparator.comparingDouble((PriceBoard.Row row) -> gainAtHome(row, snapshot)).reversed()
                .thenComparing(PriceBoard.Row::item));
        return new PriceBoard(snapshot.today(), rows, snapshot.homeMoney().sum(
                rows.stream().map(row -> gain(row.advice())).filter(Objects::nonNull).toList()), keeps,
                new PriceBoard.Tests(tests, PriceTests.latest(snapshot)), RivalLog.of(snapshot));
    }

    /** Without sums where a bound stands in another currency than the price: nothing can be held against it. */
    private static UnitEconomics.Unit bounded(Snapshot snapshot, SkuMarket item, UnitEconomics.Unit unit) {
        List<Phrase> blocks = snapshot.limits().blocks(item, unit.currency());
        return blocks.isEmpty() ? unit : new UnitEconomics.Unit(unit.currency(), Optional.empty(), unit.landed(), null,
                Stream.concat(unit.missing().stream(), blocks.stream()).toList());
    }

    /** An answer that needs a cost names those that are missing; one that has them says what a rate could do to it. */
    private static Explanation noted(PriceAdvice advice, UnitEconomics.Unit unit, RateRisk risk, Listing listing,
            OwnLimits limits) {
        Explanation why = advice.why();
        List<Phrase> notes = new ArrayList<>(why.notes());
        if (advice.status() == PriceAdvice.Status.NEEDS_COST) {
            notes.addAll(unit.missing());
        }
        notes.addAll(limits.leftOut(listing.item(), unit.currency()));
        PriceAdvice.Prices prices = advice.prices();
        risk.of(listing.item(), listing, unit, prices.advised() != null ? prices.advised() : prices.now()).ifPresent(notes::add);
        return new Explanation(why.headline(), why.reasons(), notes, why.confidence(), why.basis(), why.footing());
    }

    /** What the price stands on; the rate from the supplier's currency belongs to it. */
    private static Footing footing(Snapshot snapshot, SkuMarket item, UnitEconomics.Unit unit) {
        SupplierTerms terms = snapshot.catalogue().terms().get(item.sku());
        return snapshot.catalogue().trust().price(item, terms == null || terms.unitCost() == null ? List.of()
                : List.of(terms.unitCost().currency()), unit.currency());
    }

    /** Expected gain a period of an advised change, or {@code null} where none is advised. */
    static Money gain(PriceAdvice advice) {
        PriceAdvice.Effect effect = advice.effect();
        return effect == null || effect.profitAdvised() == null || effect.profitNow() == null ? null
                : effect.profitAdvised().minus(effect.profitNow());
    }

    private static double gainAtHome(PriceBoard.Row row, Snapshot snapshot) {
        Money gain = snapshot.homeMoney().of(gain(row.advice()));
        return gain == null ? 0 : gain.toDouble();
    }

    /** Fulfilment and fixed fees count as cost of a piece: what is left is then a straight line in the price. */
    private static PriceTerms terms(UnitEconomics.Unit unit, double maxChange) {
        if (unit.proceeds().isEmpty()) {
            return new PriceTerms(null, null, List.of(), maxChange, unit.currency()).within(PriceBound.Kind.LEAST_MARGIN, unit.floor());
        }
        Proceeds proceeds = unit.proceeds().get();
        return new PriceTerms(unit.landed().plus(proceeds.fixed()),
                BigDecimal.ONE.subtract(proceeds.share()).doubleValue(), List.of(), maxChange, unit.currency())
                .within(PriceBound.Kind.LEAST_MARGIN, unit.floor());
    }

    /** Weeks whose prices stand in another currency than the listing's do not count. */
    private static PriceHistory history(Listing listing, SalesHistory sold, UnitEconomics.Unit unit,
            Function<SalesHistory, PriceHistory.Controls> controls) {
        String group = listing.facts().category() + " · " + listing.item().market();
        double now = listing.price() == null ? Double.NaN : listing.price().toDouble();
        if (sold == null || !sold.currency().equals(unit.currency().getCurrencyCode())) {
            return new PriceHistory(listing.item().toString(), group, new double[0], new double[0], now,
                    PriceHistory.Controls.NONE);
        }
        return new PriceHistory(listing.item().toString(), group, sold.units(), sold.price(), now,
                controls.apply(sold));
    }

    /** Nothing under way comes a lead time from now; when an order under way arrives is not known. */
    private static PriceStock stock(Snapshot snapshot, SkuMarket item, PriceStance stance) {
        StockTotal stock = snapshot.catalogue().stock().get(item);
        SupplierTerms terms = snapshot.catalogue().terms().get(item.sku());
        boolean waits = stock != null && stock.onOrder() != null && stock.onOrder() == 0;
        return new PriceStock(stock == null || stock.onHand() == null ? Double.NaN : stock.onHand(),
                !waits || terms == null || terms.leadTime() == null ? Double.NaN : terms.leadTime().days() / DAYS_A_WEEK,
                stance.carrying());
    }

    /** Share of each week under a told promotion, {@code null} where none was told of any. */
    private static double[] promotion(Snapshot snapshot, SalesHistory sold) {
        double[] shares = snapshot.planned().promotion(sold);
        return shares == null ? null : Arrays.copyOf(shares, sold.weeks());
    }

    private static List<Reason> waterfall(PriceAdvice advice, UnitEconomics.Unit unit) {
        Money price = advice.prices().advised() != null ? advice.prices().advised() : advice.prices().now();
        if (price == null || unit.proceeds().isEmpty()) {
            return List.of();
        }
        return unit.proceeds().get().lines(price).stream()
                .map(line -> new Reason(line.name(), line.amount().toDouble(), price.currency().getCurrencyCode()))
                .toList();
    }
}
