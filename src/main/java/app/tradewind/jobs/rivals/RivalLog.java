package app.tradewind.jobs.rivals;

import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.RivalSeen;
import app.tradewind.jobs.desk.RivalPrices;
import app.tradewind.jobs.desk.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The competitors of each product: where they stand beside it, and the last change of each. */
public final class RivalLog {

    private RivalLog() { }

    /** By product and market, the cheapest that was seen of late first; prices after the day of the snapshot do not count. */
    public static Map<SkuMarket, List<RivalSeen>> of(Snapshot snapshot) {
        Map<SkuMarket, Map<String, List<CompetitorPrice>>> seen = snapshot.catalogue().competitors().stream()
                .filter(one -> one.price() != null && !one.day().isAfter(snapshot.today()))
                .sorted(Comparator.comparing(CompetitorPrice::day))
                .collect(Collectors.groupingBy(CompetitorPrice::item, TreeMap::new,
                        Collectors.groupingBy(CompetitorPrice::rival, TreeMap::new, Collectors.toList())));
        Map<SkuMarket, List<RivalSeen>> log = new TreeMap<>();
        seen.forEach((item, rivals) -> {
            Listing own = snapshot.catalogue().byItem().get(item);
            List<RivalSeen> all = new ArrayList<>();
            rivals.forEach((rival, prices) -> all.add(last(rival, prices, own, snapshot)));
            all.sort(Comparator.comparing(RivalSeen::stale).thenComparing(one -> one.last().price().toDouble())
                    .thenComparing(RivalSeen::rival));
            log.put(item, all);
        });
        return log;
    }

    /** @param prices of one competitor, by day */
    private static RivalSeen last(String rival, List<CompetitorPrice> prices, Listing own, Snapshot snapshot) {
        CompetitorPrice last = prices.get(prices.size() - 1);
        RivalSeen.Seen before = null;
        for (CompetitorPrice price : prices) {
            if (price.price().currency().equals(last.price().currency()) && price.price().compareTo(last.price()) != 0) {
                before = new RivalSeen.Seen(price.price(), price.day());
            }
        }
        boolean compares = own != null && own.price() != null && own.price().amount().signum() > 0
                && own.price().currency().equals(last.price().currency());
        return new RivalSeen(rival, new RivalSeen.Seen(last.price(), last.day()), before,
                compares ? last.price().toDouble() / own.price().toDouble() - 1 : Double.NaN,
                last.day().isBefore(snapshot.today().minusWeeks(RivalPrices.HOLDS_WEEKS)));
    }
}
