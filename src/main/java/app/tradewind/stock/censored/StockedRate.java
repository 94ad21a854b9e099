package app.tradewind.stock.censored;

/**
 * Rate of demand where it is known how much of each period there was stock: sales by time in stock, the
 * maximum likelihood of a Poisson process with known exposure.
 */
public final class StockedRate {

    private StockedRate() { }

    /**
     * @param sales pieces a period
     * @param inStock share of each period with stock, 0 to 1
     * @return pieces a full period; {@code NaN} where there never was stock
     */
    public static double of(double[] sales, double[] inStock) {
        double sold = 0;
        double time = 0;
        for (int t = 0; t < sales.length; t++) {
            sold += sales[t];
            time += inStock[t];
        }
        return time > 0 ? sold / time : Double.NaN;
    }
}
