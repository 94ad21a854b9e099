package app.tradewind.pricing.advise;

/**
 * The price of the highest expected profit over the posterior. Searched on a fixed lattice of whole
 * minor units: since expected units fall with the price, a higher cost can then never give a lower
 * price (Topkis 1978).
 */
final class BestPrice {

    private static final int MOST_STEPS = 1000;

    private final Outlook outlook;

    BestPrice(Outlook outlook) {
        this.outlook = outlook;
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
            double profit = outlook.expected(units / minor);
            if (profit > most) {
                most = profit;
                best = units;
            }
        }
        return best;
    }
}
