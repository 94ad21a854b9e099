package app.tradewind.jobs.odd.shelf;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What stock counts tell of past weeks. A day tells something where every place that ever held the product was
 * counted. A week is empty where all its counts are and nothing was sold, and in stock where none is; in
 * between, where at least three days were counted, it is in stock by their share.
 */
final class ShelfCounts {

    private static final int ENOUGH = 3;
    private static final int DAYS_A_WEEK = 7;

    private final Map<SkuMarket, NavigableMap<LocalDate, Integer>> totals = new HashMap<>();

    /** @param counts of all places and days */
    ShelfCounts(List<StockLevel> counts) {
        Map<SkuMarket, Set<String>> places = new HashMap<>();
        Map<SkuMarket, NavigableMap<LocalDate, Map<String, Integer>>> days = new HashMap<>();
        for (StockLevel count : counts) {
            if (count.onHand() != null) {
                places.computeIfAbsent(count.item(), none -> new HashSet<>()).add(count.place());
                days.computeIfAbsent(count.item(), none -> new TreeMap<>())
                        .computeIfAbsent(count.asOf(), none -> new HashMap<>()).put(count.place(), count.onHand());
            }
        }
        days.forEach((item, byDay) -> byDay.forEach((day, byPlace) -> {
            if (byPlace.size() == places.get(item).size()) {
                totals.computeIfAbsent(item, none -> new TreeMap<>()).put(day,
                        byPlace.values().stream().mapToInt(Integer::intValue).sum());
            }
        }));
    }

    /** Share of each week in stock, {@code NaN} where no count tells. */
    double[] shares(SalesHistory history) {
        double[] shares = new double[history.weeks()];
        NavigableMap<LocalDate, Integer> counted = totals.getOrDefault(history.item(), new TreeMap<>());
        for (int week = 0; week < shares.length; week++) {
            NavigableMap<LocalDate, Integer> inWeek = counted.subMap(history.week(week), true,
                    history.week(week).plusDays(DAYS_A_WEEK - 1L), true);
            long empty = inWeek.values().stream().filter(pieces -> pieces <= 0).count();
            shares[week] = inWeek.isEmpty() ? Double.NaN : empty == 0 ? 1
                    : empty == inWeek.size() && history.units()[week] == 0 ? 0
                    : inWeek.size() >= ENOUGH ? 1 - (double) empty / inWeek.size() : Double.NaN;
        }
        return shares;
    }
}
