package app.tradewind.jobs.desk.judged.facts;

import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.signals.Signals;
import app.tradewind.jobs.signals.SourceBook;
import app.tradewind.jobs.signals.TrendLine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all criteria stand on: the snapshot, the desk's other answers, and what others say. */
public final class Ground {

    private final Snapshot snapshot;
    private final Signals signals;
    private final SourceBook sources;
    private final List<TrendLine> trends;
    private final Map<SkuMarket, Listing> listings;
    private final Map<String, List<PriceBoard.Row>> prices;
    private final Map<String, List<StockBoard.Row>> stock;
    private final Map<String, List<CopyBoard.Row>> copy;
    private final Map<String, List<CompetitorPrice>> rivals;

    public Ground(Snapshot snapshot, Answers answers, Signals signals) {
        this.snapshot = snapshot;
        this.signals = signals;
        this.sources = new SourceBook(snapshot, signals);
        this.trends = TrendLine.of(signals, snapshot.today());
        this.listings = snapshot.catalogue().byItem();
        this.prices = bySku(answers.prices().rows(), row -> row.item().sku());
        this.stock = bySku(answers.stock().rows(), row -> row.item().sku());
        this.copy = bySku(answers.copy().rows(), row -> row.listing().item().sku());
        this.rivals = bySku(snapshot.catalogue().competitors(), price -> price.item().sku());
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public Signals signals() {
        return signals;
    }

    public SourceBook sources() {
        return sources;
    }

    public List<TrendLine> trends() {
        return trends;
    }

    /** The listing of a product in a market, or {@code null}. */
    public Listing listing(SkuMarket item) {
        return listings.get(item);
    }

    public List<PriceBoard.Row> prices(String sku) {
        return prices.getOrDefault(sku, List.of());
    }

    public List<StockBoard.Row> stock(String sku) {
        return stock.getOrDefault(sku, List.of());
    }

    public List<CopyBoard.Row> copy(String sku) {
        return copy.getOrDefault(sku, List.of());
    }

    /** What competitors asked for a product up to the day of the snapshot. */
    public List<CompetitorPrice> rivals(String sku) {
        return rivals.getOrDefault(sku, List.of()).stream().filter(one -> !one.day().isAfter(snapshot.today())).toList();
    }

    /** The price a product that is not sold yet would be offered at, and the market: its own asking price, else an estimate's, else the last of a competitor. */
    public Optional<Offer> offer(Prospect prospect) {
        if (prospect.listing() != null && prospect.listing().price() != null) {
            return Optional.of(new Offer(prospect.listing().item().market(), prospect.listing().price()));
        }
        return prospect.estimates().stream().filter(one -> one.price() != null)
                .map(one -> new Offer(one.subject().market(), one.price())).findFirst()
                .or(() -> rivals(prospect.sku()).stream().filter(one -> one.price() != null).max(Comparator.comparing(CompetitorPrice::day))
                        .map(one -> new Offer(one.item().market(), one.price())));
    }

    /** @param market where, country code */
    public record Offer(String market, Money price) { }

    /** The first estimate of a product that gives a figure. */
    public Optional<Estimate> estimate(Prospect prospect, String figure) {
        return prospect.estimates().stream().filter(one -> one.figures().containsKey(figure)).findFirst();
    }

    private static <T> Map<String, List<T>> bySku(List<T> rows, Function<T, String> sku) {
        return rows.stream().collect(Collectors.groupingBy(sku));
    }
}
