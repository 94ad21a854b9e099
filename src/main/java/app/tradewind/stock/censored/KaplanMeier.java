package app.tradewind.stock.censored;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The distribution of demand without assuming its shape, sales that ended with the stock taken as "at
 * least so much". Kaplan and Meier (1958); Huh, Levi, Rusmevichientong and Orlin (2011), Operations
 * Research 59(4). Sales that ran out at a size count among those that reached it.
 */
public final class KaplanMeier {

    private KaplanMeier() { }

    /**
     * @param sales pieces a period
     * @param censored whether stock ran out in the period
     * @return chance of demand at or under each size that was sold; it stays under 1 where the largest ran out
     */
    public static NavigableMap<Double, Double> of(double[] sales, boolean[] censored) {
        NavigableMap<Double, int[]> sizes = new TreeMap<>();
        for (int t = 0; t < sales.length; t++) {
            sizes.computeIfAbsent(sales[t], size -> new int[2])[censored[t] ? 1 : 0]++;
        }
        NavigableMap<Double, Double> chances = new TreeMap<>();
        double beyond = 1;
        int reached = sales.length;
        for (var size : sizes.entrySet()) {
            beyond *= 1 - (double) size.getValue()[0] / reached;
            reached -= size.getValue()[0] + size.getValue()[1];
            chances.put(size.getKey(), 1 - beyond);
        }
        return chances;
    }

    /** The least size whose chance reaches {@code p}; {@code NaN} where sales never say so much. */
    public static double quantile(NavigableMap<Double, Double> chances, double p) {
        return chances.entrySet().stream().filter(size -> size.getValue() >= p - 1e-12)
                .mapToDouble(Map.Entry::getKey).findFirst().orElse(Double.NaN);
    }
}
