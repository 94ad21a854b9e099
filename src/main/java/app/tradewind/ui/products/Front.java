package app.tradewind.ui.products;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which points of a picture no other point beats both ways. */
final class Front {

    private Front() { }

    /** Numbers of the points that no other matches in one direction and beats in the other; unknown ones are none of them. */
    static Set<Integer> of(double[] xs, double[] ys) {
        List<Integer> known = IntStream.range(0, xs.length).filter(i -> !Double.isNaN(xs[i]) && !Double.isNaN(ys[i])).boxed()
                .sorted((a, b) -> xs[a] == xs[b] ? Double.compare(ys[b], ys[a]) : Double.compare(xs[b], xs[a])).toList();
        Set<Integer> front = new HashSet<>();
        double highest = Double.NEGATIVE_INFINITY;
        double at = Double.NaN;
        for (int i : known) {
            boolean twin = xs[i] == at && ys[i] == highest;
            if (ys[i] > highest || twin) {
                front.add(i);
                highest = ys[i];
                at = xs[i];
            }
        }
        return front;
    }
}
