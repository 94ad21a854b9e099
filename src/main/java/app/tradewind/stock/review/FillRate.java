package app.tradewind.stock.review;

import app.tradewind.stock.formula.NormalLoss;

/**
 * The share of demand that is served from stock, and levels that reach one. Silver, Pyke and Peterson,
 * Inventory Management and Production Planning and Scheduling, chapter 7; Johnson, Lee, Davis and Hall
 * (1995); Silver and Bischak (2011). Customers wait.
 */
public final class FillRate {

    private static final int HALVINGS = 200;
    private static final double FAR = 12;

    private FillRate() { }

    /**
     * The safety factor, in deviations of demand over lead time, that serves the share {@code fill} of
     * demand in cycles of {@code quantity} pieces; it may be negative.
     */
    public static double factor(double fill, double quantity, double deviation) {
        double wanted = quantity * (1 - fill) / deviation;
        double low = -Math.max(FAR, wanted + 1);
        double high = FAR;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (NormalLoss.of(middle) > wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The share of demand that a safety factor serves in cycles of {@code quantity} pieces. */
    public static double of(double factor, double quantity, double deviation) {
        return 1 - deviation * NormalLoss.of(factor) / quantity;
    }

    /**
     * The share of Poisson demand that a level of (R, S) serves: what is missing just before a delivery
     * less what was missing just after the one before.
     *
     * @param rate pieces a day, over 0
     */
    public static double ofLevel(int level, double rate, double review, double lead) {
        double end = new PoissonStock(rate * (review + lead)).missing(level);
        double start = new PoissonStock(rate * lead).missing(level);
        return 1 - (end - start) / (rate * review);
    }

    /** The least level of (R, S) that serves the share {@code fill} of Poisson demand. */
    public static int level(double fill, double rate, double review, double lead) {
        int level = 0;
        while (ofLevel(level, rate, review, lead) < fill) {
            level++;
        }
        return level;
    }
}
