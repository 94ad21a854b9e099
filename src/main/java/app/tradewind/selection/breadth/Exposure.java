package app.tradewind.selection.breadth;

import app.tradewind.selection.Concentration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much attention each group of a ranked list gets: the mean over its products of 1 / log2(1 + rank).
 * Singh and Joachims, "Fairness of Exposure in Rankings", KDD 2018.
 *
 * @param mean attention a product of each group gets, 0 to 1
 */
public record Exposure(Map<String, Double> mean) {

    /** @param groups of the products in the order of their ranks */
    public static Exposure of(List<String> groups) {
        Map<String, double[]> sums = new TreeMap<>();
        for (int place = 0; place < groups.size(); place++) {
            double[] sum = sums.computeIfAbsent(groups.get(place), group -> new double[2]);
            sum[0] += Concentration.exposure(place + 1);
            sum[1]++;
        }
        Map<String, Double> mean = new TreeMap<>();
        sums.forEach((group, sum) -> mean.put(group, sum[0] / sum[1]));
        return new Exposure(mean);
    }

    /** How much attention one group gets for each unit another gets; 1 is even. */
    public double ratio(String group, String other) {
        return mean.get(group) / mean.get(other);
    }
}
