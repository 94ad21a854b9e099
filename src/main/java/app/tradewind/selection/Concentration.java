package app.tradewind.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How a shortlist is spread over groups.
 *
 * @param gini 0 where all groups have the same count, towards 1 where one has everything; {@code NaN} without groups
 * @param shares each group's share of the products that have one
 */
public record Concentration(double gini, Map<String, Double> shares) {

    /** @param groups one a product, {@code null} or empty where the product has none */
    public static Concentration of(List<String> groups) {
        Map<String, Double> counts = new TreeMap<>();
        groups.stream().filter(Objects::nonNull).filter(g -> !g.isEmpty()).forEach(g -> counts.merge(g, 1.0, Double::sum));
        double total = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        double gini = giniOf(counts.values().stream().mapToDouble(Double::doubleValue).toArray());
        counts.replaceAll((group, count) -> count / total);
        return new Concentration(gini, counts);
    }

    /** The Gini coefficient, mean difference over twice the mean: (0, 0, 0, 1) gives 0.75. {@code NaN} where nothing adds up. */
    public static double giniOf(double... amounts) {
        double[] sorted = amounts.clone();
        Arrays.sort(sorted);
        double total = 0;
        double ranked = 0;
        for (int i = 0; i < sorted.length; i++) {
            total += sorted[i];
            ranked += (i + 1) * sorted[i];
        }
        return total > 0 ? 2 * ranked / (sorted.length * total) - (sorted.length + 1.0) / sorted.length : Double.NaN;
    }

    /** A place's share of attention, 1 / log2(1 + rank): Singh and Joachims, "Fairness of Exposure in Rankings", KDD 2018. */
    public static double exposure(int rank) {
        return Math.log(2) / Math.log(1.0 + rank);
    }
}
