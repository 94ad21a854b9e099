package app.tradewind.selection.methods;

import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.methods.Promethee.Flow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * PROMETHEE I: one product outranks another where it is preferred to the others at least as much and the others
 * to it at most as much, one of the two by more; alike where both flows are equal; else the two cannot be compared
 * (Brans and Vincke, Management Science 31, 1985). Where PROMETHEE II has an order for all, this one is silent
 * about products that are strong on unlike things. Work grows with the square of the list.
 */
public final class PartialOrder {

    /** Flows differ by rounding alone below this. */
    private static final double ALIKE = 1e-12;
    private static final int MOST = 5000;

    private final int[] named;
    private final List<Flow> flows;

    private PartialOrder(int[] named, List<Flow> flows) {
        this.named = named;
        this.flows = flows;
    }

    /** Two products that cannot be compared, as places in the list that was given, the smaller first. */
    public record Pair(int one, int other) { }

    /** Any difference counts in full. Of a list too long for pairs nothing is ordered. */
    public static PartialOrder of(List<Criterion> criteria, List<Candidate> candidates) {
        double[][] products = candidates.stream().map(Candidate::values).toArray(double[][]::new);
        int[] complete = products.length > MOST ? new int[0] : Method.complete(products);
        return new PartialOrder(complete, complete.length < 2 ? Collections.nCopies(complete.length, new Flow(0, 0))
                : new Promethee(Collections.nCopies(criteria.size(), Preference.USUAL)).flows(criteria, products, complete));
    }

    /** Of products judged elsewhere, by their flows. */
    static PartialOrder of(List<Flow> flows) {
        return new PartialOrder(IntStream.range(0, flows.size()).toArray(), flows);
    }

    /** 1 more than how many outrank it, one a product of the list; 0 where a figure is missing. */
    public int[] ranks(int all) {
        int[] ranks = new int[all];
        for (int k = 0; k < named.length; k++) {
            Flow flow = flows.get(k);
            ranks[named[k]] = 1 + (int) flows.stream().filter(other -> outranks(other, flow)).count();
        }
        return ranks;
    }

    /** Pairs that cannot be compared, those of the strongest products first. @param first of the products by net flow that are looked at */
    public List<Pair> incomparable(int first) {
        int[] best = IntStream.range(0, named.length).boxed().sorted(Comparator.comparingDouble(k -> -flows.get(k).net()))
                .limit(first).mapToInt(Integer::intValue).toArray();
        List<Pair> pairs = new ArrayList<>();
        for (int later = 1; later < best.length; later++) {
            for (int k : Arrays.copyOf(best, later)) {
                Flow one = flows.get(k);
                Flow other = flows.get(best[later]);
                if (!outranks(one, other) && !outranks(other, one) && !alike(one, other)) {
                    pairs.add(new Pair(Math.min(named[k], named[best[later]]), Math.max(named[k], named[best[later]])));
                }
            }
        }
        return pairs;
    }

    private static boolean outranks(Flow one, Flow other) {
        return one.out() >= other.out() - ALIKE && one.in() <= other.in() + ALIKE && !alike(one, other);
    }

    private static boolean alike(Flow one, Flow other) {
        return Math.abs(one.out() - other.out()) <= ALIKE && Math.abs(one.in() - other.in()) <= ALIKE;
    }
}
