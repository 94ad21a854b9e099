package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.StockItem;

/**
 * A product in a market, as a plan needs it.
 *
 * @param holdingRate cost of keeping a piece, as a share of its price a year; {@code NaN} where not known
 * @param advice what is advised where neither money nor space is short
 * @param futures demand a week on some paths of the forecast, whole pieces; {@code null} where there is no forecast
 */
record PlanItem(SkuMarket item, StockItem.Position position, StockItem.LeadTime leadTime, double holdingRate, OrderAdvice advice,
        int[][] futures) {

    /** Enough for what is left when all markets of a product are laid together. */
    private static final int PATHS = 200;

    static PlanItem of(SkuMarket item, StockItem known, OrderAdvice advice) {
        DemandPaths demand = known.demand();
        int[][] futures = Double.isNaN(demand.at(0, 0)) ? null : new int[Math.min(PATHS, demand.count())][demand.steps()];
        for (int s = 0; futures != null && s < futures.length; s++) {
            double sum = 0;
            for (int t = 0; t < futures[s].length; t++) {
                double before = sum;
                sum += Math.max(0, demand.at(s, t));
                // Rounded as a running sum: slow sellers are neither lost nor doubled.
                futures[s][t] = (int) (Math.round(sum) - Math.round(before));
            }
        }
        return new PlanItem(item, known.position(), known.leadTime(), known.economics().holdingRate(), advice, futures);
    }

    /** The same where nothing sells any more after so many weeks: a season that ends. */
    PlanItem ending(double weeks) {
        int[][] until = new int[futures.length][];
        for (int s = 0; s < until.length; s++) {
            until[s] = futures[s].clone();
            for (int t = 0; t < until[s].length; t++) {
                until[s][t] = (int) Math.round(until[s][t] * Math.max(0, Math.min(1, weeks - t)));
            }
        }
        return new PlanItem(item, position, leadTime, holdingRate, advice, until);
    }

    /**
     * Lets the stock there is, and what is on order, serve first.
     *
     * @param coming of what is on order, by path and week
     * @param sold filled with the mean sales of each week from that stock
     * @return what is left of demand for new goods, by path and week
     */
    int[][] unmet(int[][] coming, double[] sold) {
        int[][] unmet = new int[futures.length][];
        for (int s = 0; s < futures.length; s++) {
            int stock = position.onHand();
            unmet[s] = futures[s].clone();
            for (int t = 0; t < unmet[s].length; t++) {
                stock += coming[s][t];
                int sale = Math.min(stock, unmet[s][t]);
                stock -= sale;
                unmet[s][t] -= sale;
                sold[t] += (double) sale / futures.length;
            }
        }
        return unmet;
    }
}
