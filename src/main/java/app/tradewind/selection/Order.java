package app.tradewind.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a ranking: by score, then by how far a product goes beyond the bounds, then by its name,
 * so that the order of the input never matters. Products without a score come last.
 */
final class Order {

    private Order() { }

    /** Indices, best first. */
    static int[] of(Scores scores, List<Candidate> candidates) {
        Integer[] order = new Integer[scores.size()];
        Arrays.setAll(order, i -> i);
        Comparator<Integer> byScore = (a, b) -> descending(scores.score[a], scores.score[b]);
        Arrays.parallelSort(order, byScore
                .thenComparing((a, b) -> descending(scores.open[a], scores.open[b]))
                .thenComparing(i -> candidates.get(i).id()));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private static int descending(double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Boolean.compare(Double.isNaN(a), Double.isNaN(b));
        }
        return Double.compare(b, a);
    }
}
