package app.tradewind.jobs.desk.items;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Each market's part of its product's demand: pieces a week in stock over the last half year. What a
 * supplier asks of a product is divided by it.
 */
public final class MarketShares {

    private static final int WEEKS = 26;
    private static final double IN_STOCK_ENOUGH = 0.5;

    private final Map<SkuMarket, Double> demand = new HashMap<>();
    private final Map<String, Double> total = new HashMap<>();

    public MarketShares(List<SalesHistory> histories) {
        for (SalesHistory history : histories) {
            double rate = rate(history);
            demand.put(history.item(), rate);
            total.merge(history.item().sku(), rate, Double::sum);
        }
    }

    /** From 0 to 1; 1 where none of the product's markets sold anything, or only this one is known. */
    public double of(SkuMarket item) {
        double all = total.getOrDefault(item.sku(), 0.0);
        return all > 0 ? demand.getOrDefault(item, 0.0) / all : 1;
    }

    private static double rate(SalesHistory history) {
        double sum = 0;
        int weeks = 0;
        for (int week = Math.max(0, history.weeks() - WEEKS); week < history.weeks(); week++) {
            if (!(history.stocked()[week] < IN_STOCK_ENOUGH)) {
                sum += Math.max(0, history.units()[week]);
                weeks++;
            }
        }
        return weeks == 0 ? 0 : sum / weeks;
    }
}
