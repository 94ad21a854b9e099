package app.tradewind.jobs.exit;

import app.tradewind.advice.Choice;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.exit.payback.ExitTerms;
import app.tradewind.jobs.exit.payback.PayingBack;
import app.tradewind.jobs.exit.season.PlanMarkdown;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.selection.bundle.BundleAdvice.Finding;
import app.tradewind.selection.bundle.BundleAnswer;
import app.tradewind.selection.exit.ExitAdvice.Status;
import app.tradewind.selection.exit.ExitAdvice;
import app.tradewind.selection.exit.ExitRule;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.selection.exit.Holding.Outs;
import app.tradewind.selection.exit.Sellout;
import app.tradewind.stock.season.PriceLadder;
import app.tradewind.storage.facts.StockTotal;
import app.tradewind.words.Phrase;
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
    private final Answers answers;
    private final StockBoard stock;
    private final Map<SkuMarket, PriceAdvice> prices = new HashMap<>();
    private final Map<String, List<String>> partners = new HashMap<>();

    /** @param bundles of the same snapshot @param terms what the person said */
    public FindDrops(Snapshot snapshot, Answers answers, BundleAnswer bundles, ExitTerms terms, Asked asked) {
        this.snapshot = snapshot;
        this.terms = terms;
        this.weeks = asked.weeks;
        this.seed = asked.seed;
        this.rule = new ExitRule(weeks, snapshot.today(), seed);
        this.answers = answers;
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
        Map<SkuMarket, Sellout> selling = selling(jobs, progress);
        PayingBack known = new PayingBack(snapshot, stock, terms, jobs.planOrders().rules().holdingRate());
        Map<String, ProductAdvice> board = new HashMap<>();
        jobs.rankProducts().rank(snapshot, answers, Map.of(), seed).products().forEach(product -> board.put(product.subject(), product));
        Map<String, Choice> decided = new HashMap<>();
        jobs.decide().list().forEach(row -> decided.put(row.decision().subject() + '\n' + row.decision().advice().basis(), row.decision().answer().choice()));
        TreeSet<SkuMarket> items = new TreeSet<>(selling.keySet());
        items.addAll(snapshot.catalogue().stock().keySet());
        List<DropBoard.Row> rows = new ArrayList<>();
        for (SkuMarket item : items) {
            Sellout futures = selling.get(item);
            List<PlannedWeeks> planned = PlanMarkdown.standing(snapshot.planned(), item, snapshot.today());
            Outs outs = new Outs(planned.isEmpty() || !known.answers(item) ? markdown(item, futures, known) : null, refund(item, known.unit(item)), partners.getOrDefault(item.sku(), List.of()));
            ExitAdvice judged = named(rule.judge(known.holding(item, futures, outs)), board.get(item.sku()));
            if (!planned.isEmpty()) {
                judged = judged.with(judged.why().noting(Phrase.of(known.answers(item) ? "exit.drop.planned" : "exit.drop.planned-unanswered")));
            }
            StockTotal stock = snapshot.catalogue().stock().get(item);
            ExitAdvice advice = judged.with(judged.why().on(snapshot.catalogue().trust().order(item, stock == null ? null : stock.asOf())));
            rows.add(new DropBoard.Row(item, snapshot.catalogue().names().of(item), known.onHand(item), advice, planned,
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

    /** With the verdict of the board of products, so that neither stands alone. */
    private static ExitAdvice named(ExitAdvice advice, ProductAdvice product) {
        return product == null || product.score() == null ? advice : advice.with(advice.why().noting(
                Phrase.of("exit.drop.board", product.rank(), product.score().value(), product.status().said())));
    }

    private double tied(DropBoard.Row row) {
        Money home = row.advice().payback() == null ? null : snapshot.homeMoney().of(row.advice().payback().tied());
        return home == null ? 0 : home.toDouble();
    }

    private Money refund(SkuMarket item, UnitEconomics.Unit unit) {
        SupplierTerms supplier = snapshot.catalogue().terms().get(item.sku());
        Double share = terms.refunds().get(item.sku());
        return share == null || supplier == null || supplier.unitCost() == null ? null
                : snapshot.homeMoney().in(unit.currency(), supplier.unitCost().times(BigDecimal.valueOf(share)));
    }

    private Markdown markdown(SkuMarket item, Sellout futures, PayingBack known) {
        PriceAdvice advice = prices.get(item);
        Money price = known.price(item);
        Integer stock = known.onHand(item);
        UnitEconomics.Unit unit = known.unit(item);
        if (futures == null || stock == null || advice == null || advice.elasticity() == null || unit.left(price) == null || unit.landed() == null
                || price.amount().signum() <= 0) {
            return null;
        }
        return Markdowns.plan(new PriceLadder(stock, price, advice.elasticity().value(), futures.means(), 0,
                asked -> unit.left(asked).plus(unit.landed()).toDouble()));
    }
}
