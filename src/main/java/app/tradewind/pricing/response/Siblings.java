package app.tradewind.pricing.response;

import app.tradewind.pricing.PriceHistory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the prices of an item's siblings stand from their usual ones: the mean over the others of a
 * small group of log price less its own mean. In a large group the mean of all others hardly moves, and
 * moves with the season: there nothing is asked.
 */
final class Siblings {

    /** More items than this are no family. */
    static final int MOST = 12;

    private final double[] sum;
    private final int[] count;
    private final Map<String, double[]> own = new HashMap<>();

    private Siblings(int periods) {
        sum = new double[periods];
        count = new int[periods];
    }

    /** @return {@code null} where the group is no family */
    static Siblings of(List<PriceHistory> group) {
        if (group.size() < 2 || group.size() > MOST) {
            return null;
        }
        Siblings siblings = new Siblings(group.stream().mapToInt(PriceHistory::periods).max().orElse(0));
        group.forEach(siblings::add);
        return siblings;
    }

    private void add(PriceHistory item) {
        double[] price = Observations.carried(item.price());
        double mean = 0;
        int n = 0;
        for (double p : price) {
            if (p > 0) {
                mean += Math.log(p);
                n++;
            }
        }
        double[] strays = new double[price.length];
        for (int t = 0; t < price.length; t++) {
            strays[t] = price[t] > 0 ? Math.log(price[t]) - mean / n : Double.NaN;
            if (price[t] > 0) {
                sum[t] += strays[t];
                count[t]++;
            }
        }
        own.put(item.id(), strays);
    }

    /** Mean distance of the others in a period; nothing where none has a price. */
    double stray(String item, int t) {
        double mine = own.get(item)[t];
        boolean known = !Double.isNaN(mine);
        int others = count[t] - (known ? 1 : 0);
        return others == 0 ? 0 : (sum[t] - (known ? mine : 0)) / others;
    }
}
