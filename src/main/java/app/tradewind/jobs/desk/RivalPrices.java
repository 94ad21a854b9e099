package app.tradewind.jobs.desk;

import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cheapest rival of each item week by week, as far as it was seen. */
public final class RivalPrices {

    /** Weeks for which a price that was seen is taken to hold. */
    public static final int HOLDS_WEEKS = 8;

    private final Map<SkuMarket, List<CompetitorPrice>> byItem = new HashMap<>();

    public RivalPrices(List<CompetitorPrice> seen) {
        for (CompetitorPrice price : seen) {
            if (price.price() != null) {
                byItem.computeIfAbsent(price.item(), item -> new ArrayList<>()).add(price);
            }
        }
    }

    /** One price a week of the history in its currency, {@code NaN} where none holds; {@code null} where none was ever seen. */
    public double[] weekly(SalesHistory history) {
        List<CompetitorPrice> seen = byItem.get(history.item());
        if (seen == null) {
            return null;
        }
        double[] weekly = new double[history.weeks()];
        Arrays.fill(weekly, Double.NaN);
        for (int week = 0; week < weekly.length; week++) {
            LocalDate end = history.week(week).plusWeeks(1);
            Map<String, CompetitorPrice> holding = new TreeMap<>();
            for (CompetitorPrice price : seen) {
                if (price.day().isBefore(end) && !price.day().isBefore(end.minusWeeks(HOLDS_WEEKS))
                        && price.price().currency().getCurrencyCode().equals(history.currency())) {
                    holding.merge(price.rival(), price, (a, b) -> a.day().isAfter(b.day()) ? a : b);
                }
            }
            weekly[week] = holding.values().stream().mapToDouble(price -> price.price().toDouble()).min().orElse(Double.NaN);
        }
        return weekly;
    }

    /** The cheapest that holds in the last week of a history, {@code NaN} where none does. */
    public double last(SalesHistory history) {
        double[] weekly = weekly(history);
        return weekly == null || weekly.length == 0 ? Double.NaN : weekly[weekly.length - 1];
    }
}
