package app.tradewind.pricing.advise;

import app.tradewind.pricing.response.SlopePosterior;

/**
 * The price of the highest expected profit over the posterior. Searched on a fixed lattice of whole
 * minor units: since expected units fall with the price, a higher cost can then never give a lower
 * price (Topkis 1978).
 */
final class BestPrice {

    private static final int MOST_STEPS = 1000;

    private final SlopePosterior response;
    private final double now;
    private final double keep;
    private final double cost;

    /**
     * @param now price of now
     * @param keep share of the price that is left after fees
     * @param cost a piece
     */
    BestPrice(SlopePosterior response, double now, double keep, double cost) {
        this.response = response;
        this.now = now;
        this.keep = keep;
        this.cost = cost;
    }

    /** Expected profit a period for one unit sold a period at the price of now. */
    double profit(double price) {
        return response.unitsFactor(price / now) * (price * keep - cost);
    }

    /**
     * @param lo least price in minor units
     * @param hi highest price in minor units, not under {@code lo}
     * @param minor how many minor units one unit of money has
     * @param span width of the range around the price of now, in minor units: fixes the lattice
     * @return in minor units
     */
    long search(long lo, long hi, double minor, long span) {
        long step = Math.max(1, (span + MOST_STEPS - 1) / MOST_STEPS);
        long best = lo;
        double most = Double.NEGATIVE_INFINITY;
        for (long units = (lo + step - 1) / step * step; units <= hi; units += step) {
            double profit = profit(units / minor);
            if (profit > most) {
                most = profit;
                best = units;
            }
        }
        return best;
    }
}
