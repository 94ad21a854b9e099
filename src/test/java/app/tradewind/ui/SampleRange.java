package app.tradewind.ui;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.choice.breadth.ShortRange;
import app.tradewind.selection.breadth.Breadth;
import app.tradewind.selection.breadth.demand.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Twelve made-up products of two brands, the first brand ahead; of the last no margin is known. */
final class SampleRange {

    private SampleRange() { }

    static ShortRange of(LocalDate today) {
        List<Entry> byScore = new ArrayList<>();
        List<Entry> byMargin = new ArrayList<>();
        Map<String, SkuMarket> items = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            String sku = "T" + i;
            Map<String, Set<String>> groups = Map.of("brand", Set.of(i < 7 ? "Anna" : "Bert"), "newness", Set.of(i % 3 == 2 ? "new" : "own"));
            byScore.add(new Entry(sku, "Thing " + i, 80 - 4 * i, 3, groups, i < 2 ? "T0" : ""));
            byMargin.add(new Entry(sku, "Thing " + i, i == 11 ? Double.NaN : 900 - 50 * i, 60, groups, i < 2 ? "T0" : ""));
            items.put(sku, new SkuMarket(sku, "DE"));
        }
        return new ShortRange(byScore, byMargin, items, new Breadth.Setting("EUR", today, 1));
    }
}
