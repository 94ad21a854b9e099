package app.tradewind.jobs.choice;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.selection.fit.FitFacts;
import app.tradewind.selection.fit.FitRule;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gathers what is known of each product in each market and has it judged. A figure that is not known stays blank. */
final class MarketFit {

    private static final int WEEKS = 12;

    private final Snapshot snapshot;
    private final FitMargins margins;
    private final Map<SkuMarket, Double> sold = new HashMap<>();
    private final Map<SkuMarket, StockBoard.Row> stock = new HashMap<>();
    private final Map<SkuMarket, Integer> findings = new HashMap<>();

    MarketFit(Snapshot snapshot, Answers answers) {
        this.snapshot = snapshot;
        snapshot.histories().forEach(history -> sold.put(history.item(), lately(history)));
        this.margins = new FitMargins(snapshot, sold);
        answers.stock().rows().forEach(row -> stock.put(row.item(), row));
        answers.copy().rows().forEach(row -> findings.merge(row.listing().item(), (int) row.open().stream()
                .filter(finding -> finding.rule().severity() == Severity.HIGH).count(), Integer::sum));
    }

    /** @param named markets asked for, empty for those the seller lists or sells in */
    FitBoard board(Collection<String> named) {
        Collection<SkuMarket> items = Stream.concat(snapshot.catalogue().listings().stream().map(Listing::item),
                snapshot.histories().stream().map(SalesHistory::item)).toList();
        TreeSet<String> skus = new TreeSet<>();
        TreeSet<String> sellsIn = new TreeSet<>();
        items.forEach(item -> {
            skus.add(item.sku());
            sellsIn.add(item.market());
        });
        List<String> markets = named.isEmpty() ? List.copyOf(sellsIn) : List.copyOf(named);
        FitRule rule = new FitRule(sold.values().stream().mapToDouble(Double::doubleValue).toArray(), snapshot.today());
        return new FitBoard(snapshot.today(), markets, skus.stream().map(sku -> new FitBoard.Row(sku, snapshot.catalogue().names().of(sku),
                markets.stream().map(market -> rule.judge(new SkuMarket(sku, market), facts(new SkuMarket(sku, market)))).toList())).toList());
    }

    private FitFacts facts(SkuMarket item) {
        StockBoard.Row row = stock.get(item);
        double cover = row == null || row.advice().outlook() == null ? Double.NaN : row.advice().outlook().weeksOfCover();
        return new FitFacts(demand(item, row), margins.of(item), findings.get(item), Double.isFinite(cover) ? cover : Double.NaN);
    }

    private FitFacts.Demand demand(SkuMarket item, StockBoard.Row row) {
        Optional<SkuMarket> most = sold.keySet().stream().filter(other -> other.sku().equals(item.sku()) && !other.equals(item) && sold.get(other) > 0)
                .sorted().reduce((one, other) -> sold.get(other) > sold.get(one) ? other : one);
        return new FitFacts.Demand(sold.getOrDefault(item, Double.NaN), weekly(row == null ? null : row.fan()),
                most.map(sold::get).orElse(Double.NaN), most.map(SkuMarket::market).orElse(""));
    }

    private static double weekly(Fan fan) {
        double[] mean = fan == null ? new double[0] : fan.changed() == null ? fan.mean() : fan.changed();
        return Arrays.stream(mean).average().orElse(Double.NaN);
    }

    /** A history that is shorter says nothing of twelve weeks, except what sold in it. */
    private static double lately(SalesHistory history) {
        double units = Arrays.stream(history.units()).skip(Math.max(0, history.weeks() - WEEKS)).sum();
        return history.weeks() < WEEKS && units == 0 ? Double.NaN : units;
    }
}
