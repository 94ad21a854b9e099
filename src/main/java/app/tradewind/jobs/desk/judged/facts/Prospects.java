package app.tradewind.jobs.desk.judged.facts;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.forecast.launch.TitleWords;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.signals.Signals;
import app.tradewind.jobs.signals.SourceBook;
import app.tradewind.jobs.signals.SourceName;
import app.tradewind.jobs.signals.TrendLine;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every product to be judged: those listed or sold, then those that are not: what a supplier offers or a competitor
 * sells under a number of the seller's, what estimates speak of, and terms of trends that name none of them.
 */
public final class Prospects {

    private final Snapshot snapshot;
    private final Signals signals;
    private final SourceBook sources;
    private final List<TrendLine> trends;
    private final Map<String, Prospect> all = new TreeMap<>();

    /** Needs none of the desk's other answers: who stands on the board is known before anything is reckoned. */
    public Prospects(Snapshot snapshot, Signals signals) {
        this(snapshot, signals, new SourceBook(snapshot, signals), TrendLine.of(signals, snapshot.today()));
    }

    public Prospects(Ground ground) {
        this(ground.snapshot(), ground.signals(), ground.sources(), ground.trends());
    }

    private Prospects(Snapshot snapshot, Signals signals, SourceBook sources, List<TrendLine> trends) {
        this.snapshot = snapshot;
        this.signals = signals;
        this.sources = sources;
        this.trends = trends;
    }

    /** By number. */
    public List<Prospect> list() {
        ours();
        offered();
        sources.foreign().forEach((number, estimates) -> all.putIfAbsent(number, new Prospect(number, title(estimates), null,
                List.of(), estimates, SourceName.of(estimates.get(0).source()))));
        searched();
        return List.copyOf(all.values());
    }

    private void ours() {
        Map<String, Listing> first = new HashMap<>();
        snapshot.catalogue().listings().forEach(listing -> first.putIfAbsent(listing.item().sku(), listing));
        Map<String, List<SalesHistory>> sold = snapshot.histories().stream().collect(Collectors.groupingBy(history -> history.item().sku()));
        TreeSet<String> skus = new TreeSet<>(first.keySet());
        skus.addAll(sold.keySet());
        Names names = snapshot.catalogue().names();
        skus.forEach(sku -> {
            String name = names.of(sku);
            all.put(sku, new Prospect(sku, name.equals(sku) ? "" : name, first.get(sku), sold.getOrDefault(sku, List.of()),
                    sources.of(sku), Phrase.of("sources.from.own")));
        });
    }

    private void offered() {
        snapshot.catalogue().terms().keySet().forEach(sku -> offered(sku, Phrase.of("sources.from.supplier")));
        snapshot.catalogue().competitors().forEach(price -> offered(price.item().sku(), Phrase.of("sources.from.rival")));
    }

    /** Under the platform's number of somebody else's product too: a factory was asked for the like of it. */
    private void offered(String sku, Phrase from) {
        if (!all.containsKey(sku)) {
            List<Estimate> estimates = sources.about(sku);
            String title = signals.titles().getOrDefault(sku, "");
            all.put(sku, new Prospect(sku, title.isBlank() ? title(estimates) : title, null, List.of(), estimates, from));
        }
    }

    private void searched() {
        List<Set<String>> titles = all.values().stream().map(prospect -> TitleWords.of(prospect.title())).toList();
        List<Prospect> terms = new ArrayList<>();
        for (TrendLine line : trends) {
            if (titles.stream().noneMatch(line::names)) {
                terms.add(new Prospect(line.term(), line.term(), null, List.of(), List.of(), Phrase.of("sources.from.trend")));
            }
        }
        terms.forEach(term -> all.putIfAbsent(term.sku(), term));
    }

    private static String title(List<Estimate> estimates) {
        return estimates.stream().map(one -> one.subject().title()).filter(title -> !title.isBlank()).findFirst().orElse("");
    }
}
