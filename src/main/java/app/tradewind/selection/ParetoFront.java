package app.tradewind.selection;

import java.util.Arrays;
import java.util.List;

/** The products that no other product beats on one of two criteria without losing on the other. */
public final class ParetoFront {

    private ParetoFront() { }

    /**
     * Indices of the front, best on the first criterion first; equal products stand together. Products
     * of which one of the two is not known are on no front.
     *
     * @param first position of a criterion in {@code criteria}
     * @param second position of another
     */
    public static int[] of(List<Criterion> criteria, List<Candidate> candidates, int first, int second) {
        double[] x = upward(criteria.get(first), candidates, first);
        double[] y = upward(criteria.get(second), candidates, second);
        Integer[] order = new Integer[x.length];
        Arrays.setAll(order, i -> i);
        order = Arrays.stream(order).filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i])).toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> x[a] != x[b] ? Double.compare(x[b], x[a]) : Double.compare(y[b], y[a]));
        int[] front = new int[order.length];
        int size = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int i : order) {
            boolean twin = size > 0 && x[i] == x[front[size - 1]] && y[i] == y[front[size - 1]];
            if (y[i] > best || twin) {
                front[size++] = i;
                best = y[i];
            }
        }
        return Arrays.copyOf(front, size);
    }

    private static double[] upward(Criterion criterion, List<Candidate> candidates, int at) {
        double sign = criterion.direction() == Criterion.Direction.MAX ? 1 : -1;
        return candidates.stream().mapToDouble(c -> sign * c.values()[at]).toArray();
    }
}
