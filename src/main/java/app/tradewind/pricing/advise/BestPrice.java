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
    private final Family family;
    private final double level;
    private final double now;
    private final double keep;
    private final double cost;

    /** @param item with a known cost, a price of now and a response */
    BestPrice(Case item) {
        response = item.response().elasticity();
        family = item.family();
        level = item.response().level();
        now = item.history().priceNow();
        keep = 1 - item.feeRate();
        cost = item.terms().unitCost().toDouble();
    }

    /** Expected profit a period, what the others of the family gain included. */
    double profit(double price) {
        double ratio = price / now;
        return level * response.unitsFactor(ratio) * (price * keep - cost) + family.gain(ratio);
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
