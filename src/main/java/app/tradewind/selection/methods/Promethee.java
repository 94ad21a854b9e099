package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every product against every other, criterion by criterion. The flows are means over the n − 1 others,
 * as Brans has them; some programs divide by n. Work grows with the square of the list: for a shortlist.
 */
public final class Promethee implements Method {

    private final List<Preference> preferences;

    /** @param preferences one a criterion */
    public Promethee(List<Preference> preferences) {
        this.preferences = List.copyOf(preferences);
    }

    /**
     * Flows of one product; {@link PartialOrder} compares them.
     *
     * @param out how much it is preferred to the others, 0 to 1
     * @param in how much the others are preferred to it, 0 to 1
     */
    public record Flow(double out, double in) {
        public double net() {
            return out - in;
        }
    }

    /** The net flow, −1 to 1: PROMETHEE II. */
    @Override
    public double[] scores(List<Criterion> criteria, double[][] products) {
        int[] complete = Method.complete(products);
        double[] net = flows(criteria, products, complete).stream().mapToDouble(Flow::net).toArray();
        return Method.spread(complete, net, products.length);
    }

    /** Flows of the products named, in their order. */
    List<Flow> flows(List<Criterion> criteria, double[][] products, int[] named) {
        double[] out = new double[named.length];
        double[] in = new double[named.length];
        double[] share = Method.shares(criteria);
        for (int a = 0; a < named.length; a++) {
            for (int b = 0; b < named.length; b++) {
                double preferred = preferred(criteria, share, products[named[a]], products[named[b]]);
                out[a] += preferred / (named.length - 1);
                in[b] += preferred / (named.length - 1);
            }
        }
        return IntStream.range(0, named.length).mapToObj(k -> new Flow(out[k], in[k])).toList();
    }

    private double preferred(List<Criterion> criteria, double[] share, double[] one, double[] other) {
        double sum = 0;
        for (int j = 0; j < share.length; j++) {
            double more = one[j] - other[j];
            double better = criteria.get(j).direction() == Direction.MAX ? more : -more;
            sum += share[j] * preferences.get(j).of(better);
        }
        return sum;
    }
}
