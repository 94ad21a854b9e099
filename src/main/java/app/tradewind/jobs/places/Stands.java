package app.tradewind.jobs.places;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.places.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One product's counts as places that sell or only hold. Of a market's places one faces its buyers: the platform's
 * warehouse, or else the one with the most in it. What is in transit is on its way to that one.
 *
 * @param levels those that count, none in transit
 * @param sites in the order of the levels
 * @param weekly demand a week each place faces, {@code NaN} for none
 */
record Stands(List<StockLevel> levels, List<Site> sites, double[] weekly) {

    private static final int MOST_FUTURES = 500;

    /**
     * @param counts of the product
     * @param items the forecast and economics of each market
     * @param weeks to look ahead
     * @param money whether values are margins
     */
    static Stands of(List<StockLevel> counts, Map<SkuMarket, StockItem> items, Map<String, PlaceKind> kinds, int weeks, boolean money) {
        List<StockLevel> levels = counts.stream().filter(level -> kinds.get(level.place()) != PlaceKind.TRANSIT && level.onHand() != null).toList();
        List<Site> sites = new ArrayList<>();
        double[] weekly = new double[levels.size()];
        for (int i = 0; i < levels.size(); i++) {
            StockLevel level = levels.get(i);
            StockItem item = items.get(level.item());
            boolean front = item != null && !Double.isNaN(item.demand().at(0, 0)) && level == front(levels, level.item(), kinds);
            int incoming = level.onOrder() == null ? 0 : level.onOrder();
            if (front) {
                incoming += counts.stream().filter(one -> kinds.get(one.place()) == PlaceKind.TRANSIT && one.item().equals(level.item()) && one.onHand() != null)
                        .mapToInt(StockLevel::onHand).sum();
            }
            double[][] demand = front ? demand(item, weeks) : null;
            weekly[i] = front ? mean(demand, weeks) : Double.NaN;
            sites.add(new Site(level.place(), level.onHand(), incoming, demand, money && front ? item.economics().unitMargin().toDouble() : 1));
        }
        return new Stands(levels, sites, weekly);
    }

    private static StockLevel front(List<StockLevel> levels, SkuMarket item, Map<String, PlaceKind> kinds) {
        return levels.stream().filter(level -> level.item().equals(item)).max(Comparator
                .comparing((StockLevel level) -> kinds.get(level.place()) == PlaceKind.PLATFORM).thenComparing(StockLevel::onHand)).orElseThrow();
    }

    private static double[][] demand(StockItem item, int weeks) {
        int stride = Math.max(1, item.demand().count() / MOST_FUTURES);
        double[][] demand = new double[(item.demand().count() + stride - 1) / stride][weeks];
        for (int s = 0; s < demand.length; s++) {
            for (int week = 0; week < weeks; week++) {
                demand[s][week] = item.demand().at(s * stride, week % item.demand().steps());
            }
        }
        return demand;
    }

    private static double mean(double[][] demand, int weeks) {
        double sum = 0;
        for (double[] path : demand) {
            for (double week : path) {
                sum += week;
            }
        }
        return sum / demand.length / weeks;
    }

    /** How many places sell. */
    long selling() {
        return sites.stream().filter(site -> site.demand() != null).count();
    }
}
