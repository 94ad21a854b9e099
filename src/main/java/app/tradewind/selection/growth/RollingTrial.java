package app.tradewind.selection.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every way held against what came, on the seller's own past: at each of some origins it learns from what
 * was known by then, names its first so many, and is counted by how many of them were among the hits.
 *
 * @param ways one a way that could be tried at every origin
 * @param origins how many
 * @param share of hits among all series, which is what drawing lots would name
 * @param misses by how much the log growth strayed from what was expected, for the intervals
 */
record RollingTrial(List<Tried> ways, int origins, double share, Strays misses) {

    private static final int ORIGINS = 6;
    private static final int LEAST_PAST = 16;
    private static final int MOST_SERIES = 40_000;

    /**
     * How a way did.
     *
     * @param precision share of the named that were hits, by origin
     */
    record Tried(Way way, double[] precision) {

        double mean() {
            return Arrays.stream(precision).average().orElse(Double.NaN);
        }
    }

    /** @param ahead periods to come @param first how many are named */
    static RollingTrial of(List<Series> all, int ahead, int first, Target target, long seed) {
        List<Series> some = thinned(all);
        int named = Math.max(1, (int) Math.round((double) first * some.size() / all.size()));
        int longest = some.stream().mapToInt(Series::length).max().orElse(0);
        int apart = Math.max(1, ahead / 2);
        Map<Way, List<Double>> precision = new EnumMap<>(Way.class);
        Strays strays = new Strays();
        int origins = 0;
        double share = 0;
        for (int k = 0; k < ORIGINS; k++) {
            int origin = ahead + k * apart;
            if (longest - origin < LEAST_PAST) {
                break;
            }
            List<Series> active = some.stream().filter(series -> series.sum(origin, ahead, 0) > 0).toList();
            if (active.size() < 2 * named) {
                break;
            }
            origins++;
            double[] label = active.stream().mapToDouble(series -> target.label(series.sum(origin, ahead, 0), series.sum(origin - ahead, ahead, 0), ahead)).toArray();
            double bar = Lessons.bar(label, target.hits());
            share += Arrays.stream(label).filter(l -> l >= bar).count() / (double) label.length;
            double[][] features = active.stream().map(series -> Features.of(series, origin)).toArray(double[][]::new);
            Rules rules = Rules.learned(Lessons.before(some, origin, ahead, target, seed), null, seed);
            rules.byWay().forEach((way, rule) -> {
                int[] best = best(Arrays.stream(features).mapToDouble(rule::score).toArray(), named);
                precision.computeIfAbsent(way, w -> new ArrayList<>())
                        .add(Arrays.stream(best).filter(i -> label[i] >= bar).count() / (double) named);
            });
            if (rules.growth() != null) {
                for (int i = 0; i < features.length; i++) {
                    double past = active.get(i).sum(origin, ahead, 0);
                    strays.add(past, Target.GROWTH.label(past, active.get(i).sum(origin - ahead, ahead, 0), ahead) - rules.growth().score(features[i]));
                }
            }
        }
        int tried = origins;
        List<Tried> ways = precision.entrySet().stream().filter(entry -> entry.getValue().size() == tried)
                .map(entry -> new Tried(entry.getKey(), entry.getValue().stream().mapToDouble(d -> d).toArray())).toList();
        return new RollingTrial(ways, origins, origins == 0 ? Double.NaN : share / origins, strays);
    }

    /**
     * The way that named most hits, if its lead over what sold last month is more than the standard error of
     * that lead over the origins; else what sold last month. {@code null} where nothing could be tried.
     */
    Way best() {
        Tried bar = ways.stream().filter(tried -> tried.way == Way.LAST_SALES).findFirst().orElse(null);
        if (bar == null) {
            return null;
        }
        Tried best = ways.stream().max(Comparator.comparingDouble(Tried::mean)).orElse(bar);
        return lead(best, bar) ? best.way : Way.LAST_SALES;
    }

    private static boolean lead(Tried one, Tried bar) {
        int n = one.precision.length;
        double mean = one.mean() - bar.mean();
        double square = IntStream.range(0, n).mapToDouble(k -> {
            double d = one.precision[k] - bar.precision[k] - mean;
            return d * d;
        }).sum();
        return n > 1 && mean > Math.sqrt(square / (n - 1) / n);
    }

    /** The first of a ranking; of equal ones those that come first. */
    static int[] best(double[] scores, int first) {
        return IntStream.range(0, scores.length).boxed().sorted(Comparator.comparingDouble(i -> -scores[i]))
                .limit(first).mapToInt(Integer::intValue).toArray();
    }

    /** Of very many series every so-manieth is tried. */
    private static List<Series> thinned(List<Series> all) {
        int stride = (all.size() + MOST_SERIES - 1) / MOST_SERIES;
        return stride <= 1 ? all : IntStream.range(0, all.size()).filter(i -> i % stride == 0).mapToObj(all::get).toList();
    }
}
