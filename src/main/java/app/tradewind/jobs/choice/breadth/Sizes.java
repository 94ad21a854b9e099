package app.tradewind.jobs.choice.breadth;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is large and who is small: the largest that together make up four fifths of the whole, and the rest. */
final class Sizes {

    private static final double HEAD = 0.8;

    private Sizes() { }

    /** @return the large ones; what adds up to nothing has none */
    static Set<String> large(Map<String, Double> amounts) {
        double total = amounts.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Map.Entry<String, Double>> falling = amounts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).toList();
        Set<String> large = new HashSet<>();
        double sum = 0;
        for (Map.Entry<String, Double> one : falling) {
            if (sum >= HEAD * total) {
                break;
            }
            large.add(one.getKey());
            sum += one.getValue();
        }
        return large;
    }
}
