package app.tradewind.pricing.response;

import java.util.Arrays;

/**
 * The passing part of a price: what goes beyond the median of the periods around it. Where buyers alone
 * respond, a price that stays and one that passes move sales alike, and this part explains nothing more.
 * Where the price was set by how well things sold, it does: demand of the day moved it.
 */
final class Passing {

    /** Periods on either side. A run of prices shorter than this counts as passing. */
    private static final int REACH = 8;
    private static final int LEAST = 3;

    private Passing() { }

    /** Log distance; nothing where no price is known or hardly any around it. */
    static double part(double[] price, int t) {
        double[] near = new double[2 * REACH + 1];
        int n = 0;
        for (int u = Math.max(0, t - REACH); u <= Math.min(price.length - 1, t + REACH); u++) {
            if (price[u] > 0) {
                near[n++] = Math.log(price[u]);
            }
        }
        if (n < LEAST || !(price[t] > 0)) {
            return 0;
        }
        Arrays.sort(near, 0, n);
        return Math.log(price[t]) - (near[(n - 1) / 2] + near[n / 2]) / 2;
    }
}
