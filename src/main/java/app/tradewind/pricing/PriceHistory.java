package app.tradewind.pricing;

/**
 * What sold at what price: the food of the price engine. Arrays have one entry a period, are shared,
 * not copied, and read only.
 *
 * @param id the item
 * @param group items that share season and response: a category in one market
 * @param units pieces sold a period
 * @param price price a piece, {@code NaN} where nothing was sold and none was kept
 * @param now price asked now where it is known apart from the sales, else {@code NaN}
 * @param controls what else moved the sales
 */
public record PriceHistory(
        String id, String group, double[] units, double[] price, double now, Controls controls) {

    /** A history whose last price is the price of now. */
    public PriceHistory(String id, String group, double[] units, double[] price, Controls controls) {
        this(id, group, units, price, Double.NaN, controls);
    }

    /**
     * Each array may be {@code null}: not known.
     *
     * @param competitor price of the competitor, {@code NaN} where not known
     * @param promotion share of the period on promotion, 0 to 1
     * @param stocked share of the period in stock, 0 to 1, {@code NaN} where not known
     */
    public record Controls(double[] competitor, double[] promotion, double[] stocked) {

        /** Nothing else is known. */
        public static final Controls NONE = new Controls(null, null, null);
    }

    public int periods() {
        return units.length;
    }

    /** The price asked now, or else the last one there is; {@code NaN} where there is none. */
    public double priceNow() {
        if (now > 0) {
            return now;
        }
        for (int t = price.length - 1; t >= 0; t--) {
            if (price[t] > 0) {
                return price[t];
            }
        }
        return Double.NaN;
    }
}
