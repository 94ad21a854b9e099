package app.tradewind.selection.bundle;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Bounds the share of false ones among what is called found: Y. Benjamini, Y. Hochberg, Controlling the False
 * Discovery Rate, Journal of the Royal Statistical Society B 57 (1995), 289–300.
 */
public final class FalseDiscovery {

    private FalseDiscovery() { }

    /**
     * For each test the least rate of false discoveries at which it is still called found.
     *
     * @param p chances of the tests that may be called found
     * @param tests all tests made, those with a chance that is not given (taken as one) included
     */
    public static double[] adjusted(double[] p, long tests) {
        int[] falling = IntStream.range(0, p.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -p[i])).mapToInt(Integer::intValue).toArray();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int i = 0; i < falling.length; i++) {
            least = Math.min(least, p[falling[i]] * tests / (p.length - i));
            adjusted[falling[i]] = least;
        }
        return adjusted;
    }
}
