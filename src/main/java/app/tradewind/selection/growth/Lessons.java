package app.tradewind.selection.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Past origins at which it is known what came next.
 *
 * @param features one row a series and origin
 * @param growth log growth that came
 * @param hit 1 where the series was among the hits of its origin, else 0
 */
record Lessons(double[][] features, double[] growth, double[] hit) {

    private static final int ORIGINS = 12;
    private static final int LEAST_PAST = 9;
    private static final int MOST = 20_000;
    /** Share of the series that a way is taught to find: fewer than count as hits, since only the first few are named. */
    private static final double LEARNED = 0.05;

    /**
     * Lessons that end before an origin: nothing after it is looked at.
     *
     * @param ahead periods to come that count
     */
    static Lessons before(List<Series> all, int origin, int ahead, Target target, long seed) {
        int longest = all.stream().mapToInt(Series::length).max().orElse(0);
        List<Integer> origins = new ArrayList<>();
        for (int back = origin + ahead; back < origin + ahead + ORIGINS && longest - back >= LEAST_PAST; back++) {
            origins.add(back);
        }
        if (origins.isEmpty()) {
            return new Lessons(new double[0][], new double[0], new double[0]);
        }
        SplittableRandom chance = new SplittableRandom(seed);
        // Every origin gives as much; of very many series each gives only some of its origins.
        double part = Math.min(1, (double) MOST / ((double) all.size() * origins.size()));
        List<double[]> features = new ArrayList<>();
        List<double[]> labels = new ArrayList<>();
        for (int at : origins) {
            List<Series> drawn = part == 1 ? all : all.stream().filter(series -> chance.nextDouble() < part).toList();
            List<Series> active = drawn.stream().filter(series -> series.sum(at, ahead, 0) > 0).toList();
            double[] label = active.stream().mapToDouble(series -> target.label(series.sum(at, ahead, 0), series.sum(at - ahead, ahead, 0), ahead)).toArray();
            double bar = bar(label, LEARNED);
            for (int i = 0; i < label.length; i++) {
                Series series = active.get(i);
                features.add(Features.of(series, at));
                labels.add(new double[] {Target.GROWTH.label(series.sum(at, ahead, 0), series.sum(at - ahead, ahead, 0), ahead), label[i] >= bar ? 1 : 0});
            }
        }
        return new Lessons(features.toArray(double[][]::new), labels.stream().mapToDouble(l -> l[0]).toArray(),
                labels.stream().mapToDouble(l -> l[1]).toArray());
    }

    int size() {
        return features.length;
    }

    /** What a label has to reach to be among the best of that share. Hyndman and Fan's type 7. */
    static double bar(double[] labels, double hits) {
        double[] sorted = labels.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = (1 - hits) * (sorted.length - 1);
        int below = (int) at;
        return sorted[below] + (at - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]);
    }
}
