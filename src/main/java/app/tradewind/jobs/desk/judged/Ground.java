package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all criteria stand on: the snapshot and the desk's other answers, by product. */
final class Ground {

    private final Snapshot snapshot;
    private final Map<SkuMarket, Listing> listings;
    private final Map<String, List<SalesHistory>> sold;
    private final Map<String, List<PriceBoard.Row>> prices;
    private final Map<String, List<StockBoard.Row>> stock;
    private final Map<String, List<CopyBoard.Row>> copy;

    Ground(Snapshot snapshot, Answers answers) {
        this.snapshot = snapshot;
        this.listings = snapshot.catalogue().byItem();
        this.sold = bySku(snapshot.histories(), history -> history.item().sku());
        this.prices = bySku(answers.prices().rows(), row -> row.item().sku());
        this.stock = bySku(answers.stock().rows(), row -> row.item().sku());
        this.copy = bySku(answers.copy().rows(), row -> row.listing().item().sku());
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The listing of a product in a market, or {@code null}. */
    Listing listing(SkuMarket item) {
        return listings.get(item);
    }

    List<PriceBoard.Row> prices(String sku) {
        return prices.getOrDefault(sku, List.of());
    }

    List<StockBoard.Row> stock(String sku) {
        return stock.getOrDefault(sku, List.of());
    }

    List<CopyBoard.Row> copy(String sku) {
        return copy.getOrDefault(sku, List.of());
    }

    /** One a product that is listed or sold, by number. */
    List<Prospect> prospects() {
        Map<String, Listing> first = new HashMap<>();
        snapshot.catalogue().listings().forEach(listing -> first.putIfAbsent(listing.item().sku(), listing));
        TreeSet<String> skus = new TreeSet<>(first.keySet());
        skus.addAll(sold.keySet());
        List<Prospect> prospects = new ArrayList<>();
        skus.forEach(sku -> prospects.add(new Prospect(sku, first.get(sku), sold.getOrDefault(sku, List.of()))));
        return prospects;
    }

    private static <T> Map<String, List<T>> bySku(List<T> rows, Function<T, String> sku) {
        return rows.stream().collect(Collectors.groupingBy(sku));
    }
}
