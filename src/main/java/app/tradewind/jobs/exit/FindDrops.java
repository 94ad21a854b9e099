package app.tradewind.jobs.exit;

import app.tradewind.advice.Choice;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.exit.season.PlanMarkdown;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.selection.bundle.BundleAdvice.Finding;
import app.tradewind.selection.bundle.BundleAnswer;
import app.tradewind.selection.exit.ExitAdvice;
import app.tradewind.selection.exit.ExitAdvice.Status;
import app.tradewind.selection.exit.ExitRule;
import app.tradewind.selection.exit.Holding;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.selection.exit.Holding.Outs;
import app.tradewind.selection.exit.Holding.Piece;
import app.tradewind.selection.exit.Holding.Upkeep;
import app.tradewind.selection.exit.Sellout;
import app.tradewind.stock.season.PriceLadder;
import app.tradewind.storage.facts.StockTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Judges every product and market that is in stock or was sold. */
public final class FindDrops {

    private final Snapshot snapshot;
    private final ExitTerms terms;
    private final ExitRule rule;
    private final int weeks;
    private final long seed;
    private final UnitEconomics economics;
    private final StockBoard stock;
    private final Map<SkuMarket, Listing> listings;
    private final Map<SkuMarket, PriceAdvice> prices = new HashMap<>();
    private final Map<String, List<String>> partners = new HashMap<>();

    /** @param bundles of the same snapshot @param terms what the person said */
    public FindDrops(Snapshot snapshot, Answers answers, BundleAnswer bundles, ExitTerms terms, Asked asked) {
        this.snapshot = snapshot;
        this.terms = terms;
        this.weeks = asked.weeks;
        this.seed = asked.seed;
        this.rule = new ExitRule(weeks, snapshot.today(), seed);
        this.economics = new UnitEconomics(snapshot);
        this.listings = snapshot.catalogue().byItem();
        this.stock = answers.stock();
        answers.prices().rows().forEach(row -> prices.put(row.item(), row.advice()));
        bundles.pairs().stream().filter(pair -> pair.finding() == Finding.BUNDLE).forEach(pair -> {
            partners.computeIfAbsent(pair.pair().a(), key -> new ArrayList<>()).add(pair.pair().b());
            partners.computeIfAbsent(pair.pair().b(), key -> new ArrayList<>()).add(pair.pair().a());
        });
    }

    /** @param weeks within which a product is to pay back @param seed of the futures */
    public record Asked(int weeks, long seed) {

        /** Half a year. */
        public static final Asked USUAL = new Asked(ExitRule.USUAL_WEEKS, 1);
    }

    /** @param jobs for the futures of demand and what was decided */
    public DropBoard run(Jobs jobs, Progress progress) {
        Map<SkuMarket, Sellout> known = selling(jobs, progress);
        double rate = jobs.planOrders().rules().holdingRate();
        Map<String, Choice> decided = new HashMap<>();
        jobs.decide().list().forEach(row -> decided.put(row.decision().subject() + '\n' + row.decision().advice().basis(), row.decision().answer().choice()));
        TreeSet<SkuMarket> items = new TreeSet<>(known.keySet());
        items.addAll(snapshot.catalogue().stock().keySet());
        List<DropBoard.Row> rows = new ArrayList<>();
        for (SkuMarket item : items) {
            Sellout futures = known.get(item);
            Markdown markdown = markdown(item, futures);
            ExitAdvice judged = rule.judge(holding(item, futures, rate, markdown));
            StockTotal stock = snapshot.catalogue().stock().get(item);
            ExitAdvice advice = judged.with(judged.why().on(snapshot.catalogue().trust().order(item, stock == null ? null : stock.asOf())));
            rows.add(new DropBoard.Row(item, snapshot.catalogue().names().of(item), onHand(item), advice, PlanMarkdown.standing(snapshot.planned(), item, snapshot.today()),
                    decided.get(advice.subject() + '\n' + advice.why().basis().digest())));
        }
        rows.sort(Comparator.comparing((DropBoard.Row row) -> row.advice().status()).thenComparingDouble(row -> -tied(row)).thenComparing(DropBoard.Row::item));
        return new DropBoard(snapshot.today(), weeks, terms, rows, snapshot.homeMoney().sum(rows.stream()
                .filter(row -> row.advice().status() == Status.DROP).map(row -> row.advice().payback().tied()).toList()));
    }

    /** As the orders were planned with; forecast anew where they looked another way ahead. */
    private Map<SkuMarket, Sellout> selling(Jobs jobs, Progress progress) {
        Map<SkuMarket, Sellout> kept = new HashMap<>();
        for (StockBoard.Row row : stock.rows()) {
            if (row.advice().why().basis().seed() != seed || row.stock().selling() != null && row.stock().selling().weeks() != weeks) {
                return jobs.planOrders().each(snapshot, weeks, seed, progress,
                        item -> Double.isNaN(item.demand().mean(0)) ? null : Sellout.of(item.demand(), item.position().onHand(), weeks));
            }
            kept.put(row.item(), row.stock().selling());
        }
        return kept;
    }

    private double tied(DropBoard.Row row) {
        Money home = row.advice().payback() == null ? null : snapshot.homeMoney().of(row.advice().payback().tied());
        return home == null ? 0 : home.toDouble();
    }

    private Integer onHand(SkuMarket item) {
        StockTotal stock = snapshot.catalogue().stock().get(item);
        return stock == null ? null : stock.onHand();
    }

    private Holding holding(SkuMarket item, Sellout futures, double rate, Markdown markdown) {
        UnitEconomics.Unit unit = economics.of(item, listings.get(item));
        Money price = price(item);
        Money left = unit.left(price);
        Money cash = left == null || unit.landed() == null ? null : left.plus(unit.landed());
        Money attention = terms.attention() == null ? null : snapshot.homeMoney().in(unit.currency(), terms.attention());
        return new Holding(item.toString(), onHand(item), new Piece(unit.landed(), cash, unit.missing()), new Upkeep(rate, attention),
                futures, new Outs(markdown, refund(item, unit), partners.getOrDefault(item.sku(), List.of())));
    }

    private Money price(SkuMarket item) {
        Listing listing = listings.get(item);
        return listing == null ? null : listing.price();
    }

    private Money refund(SkuMarket item, UnitEconomics.Unit unit) {
        SupplierTerms supplier = snapshot.catalogue().terms().get(item.sku());
        Double share = terms.refunds().get(item.sku());
        return share == null || supplier == null || supplier.unitCost() == null ? null
                : snapshot.homeMoney().in(unit.currency(), supplier.unitCost().times(BigDecimal.valueOf(share)));
    }

    private Markdown markdown(SkuMarket item, Sellout futures) {
        PriceAdvice advice = prices.get(item);
        Money price = price(item);
        Integer stock = onHand(item);
        UnitEconomics.Unit unit = economics.of(item, listings.get(item));
        if (futures == null || stock == null || advice == null || advice.elasticity() == null || unit.left(price) == null || unit.landed() == null
                || price.amount().signum() <= 0) {
            return null;
        }
        return Markdowns.plan(new PriceLadder(stock, price, advice.elasticity().value(), futures.means(), 0,
                asked -> unit.left(asked).plus(unit.landed()).toDouble()));
    }
}
