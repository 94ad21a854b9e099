package app.tradewind.forecast.level;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Figures at the bottom as whole pieces whose sum is the rounded sum of the figures: each is rounded down, and the
 * largest remainders get one piece more (Hamilton's method; Balinski and Young 1982). Rounded one by one, the
 * markets of a shop would no longer add up to it; rounded at the bottom, every sum above agrees with every other.
 */
public final class WholePieces {

    private WholePieces() { }

    /**
     * @param exact pieces, below zero too; what is not known counts as none
     * @return less than one piece away from each
     */
    public static long[] of(double[] exact) {
        double[] known = Arrays.stream(exact).map(value -> Double.isFinite(value) ? value : 0).toArray();
        long[] whole = Arrays.stream(known).mapToLong(value -> (long) Math.floor(value)).toArray();
        long missing = Math.round(Arrays.stream(known).sum()) - Arrays.stream(whole).sum();
        IntStream.range(0, known.length).boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> whole[at] - known[at]).thenComparing(Comparator.naturalOrder()))
                .limit(missing).forEach(at -> whole[at]++);
        return whole;
    }
}
