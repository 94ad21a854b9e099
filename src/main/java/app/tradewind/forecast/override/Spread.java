package app.tradewind.forecast.override;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Spreads changes over the bottoms in proportion to their forecast; what stands above follows as the sum.
 *
 * <p>Where changes meet, the narrower one holds, and of two of a level the later: each bottom is moved by one
 * change a step. A share is meant of what no narrower change has settled. Pieces are meant of everything that
 * is covered: what narrower changes have settled is taken off, and the rest is spread over the others. Where
 * nothing is left to spread it over, or the narrower ones alone already make more, the wider change gives way.
 *
 * @param mean expected demand after the changes, one row a bottom, one column a step
 * @param by number of the change that settled each of them, 0 for none
 * @param gaveWay steps in which a wish of pieces could not be met, by the wishes' order
 */
public record Spread(double[][] mean, long[][] by, List<int[]> gaveWay) {

    /** @param base expected demand before, nothing negative; not changed */
    public static Spread of(double[][] base, List<Wish> wishes) {
        double[][] mean = Arrays.stream(base).map(double[]::clone).toArray(double[][]::new);
        long[][] by = Arrays.stream(base).map(row -> new long[row.length]).toArray(long[][]::new);
        List<List<Integer>> gaveWay = new ArrayList<>();
        wishes.forEach(wish -> gaveWay.add(new ArrayList<>()));
        List<Wish> order = wishes.stream().sorted(
                Comparator.comparing(Wish::level).thenComparing(Comparator.comparing(Wish::number).reversed())).toList();
        int steps = base.length == 0 ? 0 : base[0].length;
        for (int step = 0; step < steps; step++) {
            for (Wish wish : order) {
                if (wish.covers(step) && !settled(wish, step, base, mean, by)) {
                    gaveWay.get(wishes.indexOf(wish)).add(step);
                }
            }
        }
        return new Spread(mean, by, gaveWay.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toList());
    }

    private static boolean settled(Wish wish, int step, double[][] base, double[][] mean, long[][] by) {
        double fixed = 0;
        double free = 0;
        int open = 0;
        for (int member : wish.members()) {
            boolean taken = by[member][step] != 0;
            fixed += taken ? mean[member][step] : 0;
            free += taken ? 0 : base[member][step];
            open += taken ? 0 : 1;
        }
        double rest = wish.change().amount() - fixed;
        boolean relative = wish.change().relative();
        if (!relative && (rest < 0 || open == 0 && rest > 0)) {
            return false;
        }
        for (int member : wish.members()) {
            if (by[member][step] == 0) {
                double share = free > 0 ? base[member][step] / free : 1.0 / open;
                mean[member][step] = relative ? base[member][step] * (1 + wish.change().amount()) : rest * share;
                by[member][step] = wish.number();
            }
        }
        return true;
    }
}
