package app.tradewind.pricing.response;

import app.tradewind.pricing.PriceHistory;
import java.util.Arrays;

/**
 * One item's usable periods as regression data: log price around its mean, what is shared with the
 * group, and the log of exposure. A period without a price keeps the last one asked; one that was
 * hardly in stock is left out.
 */
final class Observations {

    /** Below this share in stock a period says nothing. */
    private static final double LEAST_STOCKED = 0.05;
    /** Periods and price levels from which a climb is one. */
    private static final int LEAST_CLIMB = 10;
    private static final int LEAST_STEPS = 3;
    /** Correlation with time: of a price that never turned, and of sales that went along. */
    private static final double ONE_WAY = 0.9;
    private static final double TOGETHER = 0.6;
    private static final double HALF = 0.5;

    final String id;
    final int[] period;
    final double[] units;
    final double[] logPrice;
    final double[] offset;
    /** One row a period; columns as in {@link SharedEffects}. */
    final double[][] shared;
    final double meanLogPrice;
    final double logPriceNow;

    private Observations(String id, int n, int columns, double logPriceNow, double meanLogPrice) {
        this.id = id;
        this.logPriceNow = logPriceNow;
        this.meanLogPrice = meanLogPrice;
        period = new int[n];
        units = new double[n];
        logPrice = new double[n];
        offset = new double[n];
        shared = new double[n][columns];
    }

    static Observations of(PriceHistory history, SharedEffects effects) {
        double[] price = carried(history.price());
        int n = 0;
        int[] used = new int[price.length];
        double sum = 0;
        for (int t = 0; t < price.length; t++) {
            if (price[t] > 0 && history.units()[t] >= 0 && stocked(history, t) >= LEAST_STOCKED) {
                used[n++] = t;
                sum += Math.log(price[t]);
            }
        }
        Observations o = new Observations(history.id(), n, effects.columns(),
                Math.log(history.priceNow()), n == 0 ? 0 : sum / n);
        double competitor = effects.meanCompetitor(history);
        for (int i = 0; i < n; i++) {
            int t = used[i];
            o.period[i] = t;
            o.units[i] = history.units()[t];
            o.logPrice[i] = Math.log(price[t]) - o.meanLogPrice;
            o.offset[i] = Math.log(stocked(history, t));
            effects.fill(o.shared[i], history, t, competitor);
        }
        return o;
    }

    int size() {
        return units.length;
    }

    double totalUnits() {
        return Arrays.stream(units).sum();
    }

    /** Price levels at least one per cent apart that stood for two periods or more. */
    int levels() {
        double[] sorted = logPrice.clone();
        Arrays.sort(sorted);
        int levels = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] - sorted[start] > 0.01) {
                levels += i - start >= 2 ? 1 : 0;
                start = i;
            }
        }
        return levels;
    }

    /**
     * Whether price and sales went one way together all the time: a price raised as sales grew, or cut as they
     * fell, cannot be told from buyers who do not mind the price, and no other item of the group can say it.
     */
    boolean climbed() {
        if (size() < LEAST_CLIMB || levels() < LEAST_STEPS) {
            return false;
        }
        double[] time = Arrays.stream(period).asDoubleStream().toArray();
        double ofPrice = correlation(time, logPrice);
        double ofSales = correlation(time, Arrays.stream(units).map(u -> Math.log(u + HALF)).toArray());
        return Math.abs(ofPrice) > ONE_WAY && Math.abs(ofSales) > TOGETHER && ofPrice * ofSales > 0;
    }

    private static double correlation(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }

    private static double stocked(PriceHistory history, int t) {
        double[] stocked = history.controls().stocked();
        return stocked == null || Double.isNaN(stocked[t]) ? 1 : Math.min(1, stocked[t]);
    }

    /** Weeks without a sale show no price: the last one asked still stood. Before the first, the first. */
    static double[] carried(double[] price) {
        double[] filled = price.clone();
        double last = Double.NaN;
        for (int t = 0; t < filled.length; t++) {
            last = filled[t] > 0 ? filled[t] : last;
            filled[t] = last;
        }
        for (int t = filled.length - 2; t >= 0; t--) {
            filled[t] = Double.isNaN(filled[t]) ? filled[t + 1] : filled[t];
        }
        return filled;
    }
}
