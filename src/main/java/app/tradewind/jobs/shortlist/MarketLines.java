package app.tradewind.jobs.shortlist;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.quick.FirstBatch;
import app.tradewind.jobs.shortlist.Comparison.Group;
import app.tradewind.jobs.shortlist.Comparison.Line;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.selection.fit.FitCell;
import app.tradewind.selection.fit.FitFacts;
import app.tradewind.stock.quick.QuickAdvice;
import app.tradewind.words.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said of products market by market: risk from the copy, what to order, what to ask, what is left. */
public final class MarketLines {

    private static final Phrase UNKNOWN = Phrase.of("shortlist.unknown");
    private static final Phrase NOT_THERE = Phrase.of("shortlist.cell.not-there");

    private final Snapshot snapshot;
    private final Map<SkuMarket, List<Finding>> findings;
    private final Map<SkuMarket, StockBoard.Row> stock = new HashMap<>();
    private final Map<SkuMarket, PriceBoard.Row> prices = new HashMap<>();
    private final Map<SkuMarket, QuickAdvice> batches = new HashMap<>();
    private final Map<SkuMarket, FitCell> fits = new HashMap<>();

    /** Gives the market fit of a snapshot; it is another desk's. */
    @FunctionalInterface
    public interface Fits {
        List<FitCell> cells();
    }

    MarketLines(Snapshot snapshot, Answers answers, Fits fits) {
        this.snapshot = snapshot;
        findings = answers.copy().rows().stream().collect(Collectors.toMap(row -> row.listing().item(), row -> row.open(), (one, other) -> one));
        answers.stock().rows().forEach(row -> stock.put(row.item(), row));
        answers.prices().rows().forEach(row -> prices.put(row.item(), row));
        fits.cells().forEach(cell -> this.fits.put(cell.item(), cell));
    }

    List<Group> groups(List<String> skus) {
        TreeSet<String> markets = new TreeSet<>();
        snapshot.catalogue().byItem().keySet().stream().filter(item -> skus.contains(item.sku())).forEach(item -> markets.add(item.market()));
        stock.keySet().stream().filter(item -> skus.contains(item.sku())).forEach(item -> markets.add(item.market()));
        FirstBatch quick = new FirstBatch(snapshot);
        skus.forEach(sku -> batches.putAll(quick.run(sku, FirstBatch.Wish.USUAL)));
        return List.of(
                group("shortlist.group.margins", "shortlist.source.landed", markets, skus, this::margin),
                group("shortlist.group.prices", "shortlist.source.prices", markets, skus, this::price),
                group("shortlist.group.orders", "shortlist.source.orders", markets, skus, this::order),
                group("shortlist.group.copy", "shortlist.source.packs", markets, skus, this::risk));
    }

    private static Group group(String title, String source, TreeSet<String> markets, List<String> skus, Function<SkuMarket, Phrase> cell) {
        return new Group(Phrase.of(title), markets.stream().map(market -> new Line(Phrase.of("shortlist.line.market", market), Phrase.of(source),
                skus.stream().map(sku -> cell.apply(new SkuMarket(sku, market))).toList())).toList());
    }

    private Phrase risk(SkuMarket item) {
        List<Finding> open = findings.get(item);
        if (open == null) {
            return NOT_THERE;
        }
        return open.isEmpty() ? Phrase.of("shortlist.cell.no-findings") : Phrase.of("shortlist.cell.findings", count(open, Severity.HIGH),
                count(open, Severity.MEDIUM), count(open, Severity.LOW));
    }

    private static long count(List<Finding> open, Severity severity) {
        return open.stream().filter(finding -> finding.rule().severity() == severity).count();
    }

    /** Of a product that sells, its next order; of one that does not yet, its first batch. */
    private Phrase order(SkuMarket item) {
        StockBoard.Row row = stock.get(item);
        QuickAdvice batch = batches.get(item);
        if (row != null && row.advice().verdict() != Verdict.ABSTAIN) {
            return Phrase.of("shortlist.cell.order", row.advice().order().quantity(), row.stock().onHand() == null ? 0 : row.stock().onHand());
        }
        return batch != null ? batch.why().headline() : row != null ? row.advice().why().headline() : NOT_THERE;
    }

    private Phrase price(SkuMarket item) {
        PriceBoard.Row row = prices.get(item);
        if (row == null || row.advice().prices().now() == null) {
            return row == null ? NOT_THERE : UNKNOWN;
        }
        PriceAdvice advice = row.advice();
        if (advice.verdict() == Verdict.ABSTAIN || advice.prices().advised() == null) {
            return Phrase.of("shortlist.cell.price-open", advice.prices().now().toString());
        }
        return advice.prices().advised().equals(advice.prices().now()) ? Phrase.of("shortlist.cell.price-keep", advice.prices().now().toString())
                : Phrase.of("shortlist.cell.price", advice.prices().now().toString(), advice.prices().advised().toString());
    }

    private Phrase margin(SkuMarket item) {
        FitCell cell = fits.get(item);
        FitFacts.Margin margin = cell == null ? null : cell.facts().margin();
        return margin == null || margin.left() == null ? UNKNOWN : margin.borrowed() == null
                ? Phrase.of("shortlist.cell.margin", margin.left().toString(), margin.share())
                : Phrase.of("shortlist.cell.margin-borrowed", margin.left().toString(), margin.share(), margin.borrowed().market());
    }
}
