package app.tradewind.selection.growth;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Every way held against what came, on the seller's own past: at each of some origins it learns from what
 * was known by then, names its first so many, and is counted by how many of them were among the hits.
 *
 * @param ways one a way that could be tried at every origin
 * @param origins how many
 * @param share of hits among all series, which is what drawing lots would name
 */
record RollingTrial(List<Tried> ways, int origins, double share) {

    private static final int ORIGINS = 6;
    private static final int LEAST_PAST = 16;
    /** Standard errors that a lead has to be worth. */
    private static final double CLEAR = 2;
    private static final int MOST_SERIES = 40_000;
    private static final int LEAST_SERIES = 20;
    /** No more than one in so many is named: naming half of a list proves nothing. */
    private static final int LEAST_RIVALS = 5;
    /** Of each origin at least so many of the first tell how far growth strays. */
    private static final int STRAYING = 40;

    /**
     * How a way did.
     *
     * @param precision share of the named that were hits, by origin
     * @param strays by how much the log growth of those it named first came out beside what was expected, ascending:
     *     the first of any ranking were partly lucky, and this holds by how much
     */
    record Tried(Way way, double[] precision, double[] strays) {

        /** A quantile of the strays; {@code NaN} where there are too few. */
        double stray(double p) {
            return strays.length < STRAYING ? Double.NaN : strays[(int) Math.round(p * (strays.length - 1))];
        }

        double mean() {
            return Arrays.stream(precision).average().orElse(Double.NaN);
        }
    }

    /** What one origin showed. @param strays by how much the log growth of those named first strayed from what was expected */
    private record Shown(Map<Way, Double> precision, double share, Map<Way, double[]> strays) { }

    /** @param ahead periods to come @param first how many are named */
    static RollingTrial of(List<Series> all, int ahead, int first, Target target, long seed) {
        List<Series> some = thinned(all);
        int named = Math.max(1, (int) Math.round((double) first * some.size() / all.size()));
        int longest = some.stream().mapToInt(Series::length).max().orElse(0);
        int apart = Math.max(1, ahead / 2);
        // Origins know nothing of each other: side by side they come to the same.
        List<Shown> shown = IntStream.range(0, ORIGINS).map(k -> ahead + k * apart).filter(origin -> longest - origin >= LEAST_PAST)
                .parallel().mapToObj(origin -> shown(some, origin, ahead, named, target, seed)).flatMap(Optional::stream).toList();
        List<Tried> ways = Arrays.stream(Way.values()).filter(way -> !shown.isEmpty() && shown.stream().allMatch(one -> one.precision.containsKey(way)))
                .map(way -> new Tried(way, shown.stream().mapToDouble(one -> one.precision.get(way)).toArray(),
                        shown.stream().flatMapToDouble(one -> Arrays.stream(one.strays.get(way))).sorted().toArray())).toList();
        return new RollingTrial(ways, shown.size(), shown.stream().mapToDouble(Shown::share).average().orElse(Double.NaN));
    }

    /** @return empty where too few series sold for as many to be named */
    private static Optional<Shown> shown(List<Series> some, int origin, int ahead, int named, Target target, long seed) {
        List<Series> active = some.stream().filter(series -> series.sum(origin, ahead, 0) > 0).toList();
        if (active.size() < LEAST_SERIES) {
            return Optional.empty();
        }
        int first = Math.min(named, active.size() / LEAST_RIVALS);
        double[] past = active.stream().mapToDouble(series -> series.sum(origin, ahead, 0)).toArray();
        double[] future = active.stream().mapToDouble(series -> series.sum(origin - ahead, ahead, 0)).toArray();
        double[] label = IntStream.range(0, past.length).mapToDouble(i -> target.label(past[i], future[i], ahead)).toArray();
        double bar = Lessons.bar(label, target.hits());
        double[][] features = active.stream().map(series -> Features.of(series, origin)).toArray(double[][]::new);
        Rules rules = Rules.learned(Lessons.before(some, origin, ahead, target, seed), null, seed);
        Map<Way, Double> precision = new EnumMap<>(Way.class);
        Map<Way, double[]> strays = new EnumMap<>(Way.class);
        rules.byWay().forEach((way, rule) -> {
            int[] order = best(Arrays.stream(features).mapToDouble(rule::score).toArray(), Math.max(first, STRAYING));
            precision.put(way, Arrays.stream(order).limit(first).filter(i -> label[i] >= bar).count() / (double) first);
            strays.put(way, rules.growth() == null ? new double[0] : Arrays.stream(order)
                    .mapToDouble(i -> Target.GROWTH.label(past[i], future[i], ahead) - rules.growth().score(features[i])).toArray());
        });
        return Optional.of(new Shown(precision, Arrays.stream(label).filter(l -> l >= bar).count() / (double) label.length, strays));
    }

    /**
     * The way that named most hits, if its lead over what sold last month is more than twice the standard error
     * of that lead over the origins; else what sold last month. {@code null} where nothing could be tried.
     */
    Way best() {
        Tried bar = tried(Way.LAST_SALES);
        if (bar == null) {
            return null;
        }
        Tried best = ways.stream().max(Comparator.comparingDouble(Tried::mean)).orElse(bar);
        return lead(best, bar) ? best.way : Way.LAST_SALES;
    }

    /** How a way did; {@code null} where it was not tried. */
    Tried tried(Way way) {
        return ways.stream().filter(tried -> tried.way == way).findFirst().orElse(null);
    }

    private static boolean lead(Tried one, Tried bar) {
        int n = one.precision.length;
        double mean = one.mean() - bar.mean();
        double square = IntStream.range(0, n).mapToDouble(k -> {
            double d = one.precision[k] - bar.precision[k] - mean;
            return d * d;
        }).sum();
        return n > 1 && mean > CLEAR * Math.sqrt(square / (n - 1) / n);
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
