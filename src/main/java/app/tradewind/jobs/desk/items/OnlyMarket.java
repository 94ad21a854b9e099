package app.tradewind.jobs.desk.items;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.facts.StockTotal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives counts that name no country to the only market they can be for: the one in which the product is
 * sold, or, where it is not sold yet, the one in which everything is. With two markets nobody knows, and
 * they stay without.
 */
public final class OnlyMarket {

    private static final String NOWHERE = "ZZ";

    private final Map<String, Set<String>> markets = new TreeMap<>();
    private final Set<String> all = new TreeSet<>();

    public OnlyMarket(List<SalesHistory> sold) {
        sold.stream().map(SalesHistory::item).filter(item -> !item.market().equals(NOWHERE)).forEach(item -> {
            markets.computeIfAbsent(item.sku(), none -> new TreeSet<>()).add(item.market());
            all.add(item.market());
        });
    }

    /** A count of a market that is told apart stands before one that names none. */
    public Map<SkuMarket, StockTotal> of(Map<SkuMarket, StockTotal> counts) {
        Map<SkuMarket, StockTotal> placed = new TreeMap<>(counts);
        counts.forEach((item, total) -> {
            Set<String> possible = markets.getOrDefault(item.sku(), all);
            if (item.market().equals(NOWHERE) && possible.size() == 1) {
                SkuMarket only = new SkuMarket(item.sku(), possible.iterator().next());
                if (!counts.containsKey(only)) {
                    placed.remove(item);
                    placed.put(only, new StockTotal(only, total.onHand(), total.onOrder(), total.asOf(), total.unknown()));
                }
            }
        });
        return placed;
    }
}
