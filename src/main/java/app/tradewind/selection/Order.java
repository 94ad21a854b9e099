package app.tradewind.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of a ranking: by score, then by how far a product goes beyond the bounds, then by its name,
 * so that the order of the input never matters. Products without a score come last.
 */
final class Order {

    private Order() { }

    /**
     * Indices, best first. Sorted by the leading bits of the score, the index in the place of the others; what these
     * bits do not tell apart is then put in order by all that counts.
     */
    static int[] of(Scores scores, List<Candidate> candidates) {
        int n = scores.size();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(n);
        long index = (1L << bits) - 1;
        long[] keys = new long[n];
        Arrays.setAll(keys, i -> falling(scores.score[i]) & ~index | i);
        Arrays.parallelSort(keys);
        int[] order = new int[n];
        for (int from = 0; from < n;) {
            int to = from + 1;
            while (to < n && keys[to] >> bits == keys[from] >> bits) {
                to++;
            }
            place(keys, from, to, index, order);
            if (to - from > 1) {
                level(order, from, to, scores, candidates);
            }
            from = to;
        }
        return order;
    }

    private static void place(long[] keys, int from, int to, long index, int[] order) {
        for (int k = from; k < to; k++) {
            order[k] = (int) (keys[k] & index);
        }
    }

    private static void level(int[] order, int from, int to, Scores scores, List<Candidate> candidates) {
        Comparator<Integer> byScore = (a, b) -> descending(scores.score[a], scores.score[b]);
        int[] sorted = IntStream.range(from, to).mapToObj(k -> order[k]).sorted(byScore
                .thenComparing((a, b) -> descending(scores.open[a], scores.open[b]))
                .thenComparing(i -> candidates.get(i).id())).mapToInt(Integer::intValue).toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
    }

    /** Numbers that rise as scores fall, none last. */
    private static long falling(double score) {
        if (Double.isNaN(score)) {
            return Long.MAX_VALUE;
        }
        // Without the sign of a zero, so that the two zeros are one.
        long of = Double.doubleToLongBits(score + 0.0);
        return ~(of ^ of >> Long.SIZE - 1 & Long.MAX_VALUE);
    }

    private static int descending(double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Boolean.compare(Double.isNaN(a), Double.isNaN(b));
        }
        return Double.compare(b, a);
    }
}
