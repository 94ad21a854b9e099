package app.tradewind.forecast.launch;

import app.tradewind.forecast.count.Counts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Futures of a new product made of the launches of others: each future follows one of them, drawn by how
 * much it is alike in words, category and price and was near in time, and scaled by what the new product has sold so far.
 * Forecasting by analogy (Green and Armstrong 2007, Structured analogies for forecasting).
 */
public final class LaunchCurves {

    /** Fewer launches than this are stories, not a distribution. */
    private static final int LEAST = 8;
    private static final double SAME_CATEGORY = 3;
    /** Deviation of prices that count as alike, in logarithms. */
    private static final double PRICE_BAND = 0.7;
    /** Weeks between two launches over which what one tells of the other falls to a third: a shop changes. */
    private static final double FADING = 13;
    /** Weeks of the analogue's own sales that stand beside what is known of the new one. */
    private static final double PRIOR_WEEKS = 1;
    private static final double SCALE_DOUBT = 0.7;
    private static final double LEAST_RATE = 0.02;

    private final List<Launch> launches;
    private final Titles titles;
    /** What the same words add to the logarithm of the weight. */
    private final double words;

    public LaunchCurves(List<Launch> launches) {
        this.launches = List.copyOf(launches);
        this.titles = new Titles(launches);
        this.words = Worth.of(launches, titles, LaunchCurves::apart);
    }

    /** How many launches there are to draw from. */
    public int size() {
        return launches.size();
    }

    /**
     * @param fresh the new product with the weeks that are known, maybe none
     * @return one row a path, one column a week after those known, whole pieces; empty where too few
     *     products were ever launched and seen for longer
     */
    public Optional<double[][]> futures(Launch fresh, int horizon, int paths, SplittableRandom random) {
        int known = fresh.weeks().length;
        int[] seen = IntStream.range(0, launches.size()).filter(i -> launches.get(i).weeks().length >= known + Math.max(1, horizon / 2)).toArray();
        if (seen.length < LEAST) {
            return Optional.empty();
        }
        double[] same = titles.to(fresh);
        double[] wordless = Arrays.stream(seen).mapToDouble(i -> wordless(fresh, launches.get(i))).toArray();
        double[] weights = Worth.weights(IntStream.range(0, seen.length).mapToDouble(j -> words(fresh) * same[seen[j]]).toArray(), wordless);
        double[][] futures = new double[paths][];
        for (int s = 0; s < paths; s++) {
            double at = random.nextDouble();
            int pick = 0;
            while (pick < seen.length - 1 && at > weights[pick]) {
                at -= weights[pick++];
            }
            futures[s] = follow(launches.get(seen[pick]), fresh, horizon, random);
        }
        return Optional.of(futures);
    }

    /** The launches most alike to a product, the nearest first. */
    public List<Launch> nearest(Launch fresh, int count) {
        double[] same = titles.to(fresh);
        double[] weights = IntStream.range(0, launches.size()).mapToDouble(i -> words(fresh) * same[i] + wordless(fresh, launches.get(i))).toArray();
        return IntStream.range(0, launches.size()).boxed().sorted(Comparator.comparingDouble((Integer i) -> -weights[i]))
                .limit(count).map(launches::get).toList();
    }

    /** What the same words add to the logarithm of the weight: the less, the more is known of the product's own sales. */
    private double words(Launch fresh) {
        return words / (1 + fresh.weeks().length);
    }

    private static double wordless(Launch fresh, Launch other) {
        int known = fresh.weeks().length;
        double pieces = Math.log((1 + known * mean(fresh.weeks(), 0, known)) / (1 + known * mean(other.weeks(), 0, known)));
        return apart(fresh, other) - pieces * pieces;
    }

    /** What category, price and the time between two launches add to the logarithm of the weight. */
    private static double apart(Launch fresh, Launch other) {
        double log = !fresh.category().isEmpty() && fresh.category().equalsIgnoreCase(other.category()) ? Math.log(SAME_CATEGORY) : 0;
        if (fresh.price() > 0 && other.price() > 0) {
            double off = Math.log(fresh.price() / other.price()) / PRICE_BAND;
            log -= off * off / 2;
        }
        return log - Math.abs(fresh.weeks().length - other.weeks().length) / FADING;
    }

    /** A piece count a week around the analogue's own, scaled; past its end its last weeks go on. */
    private static double[] follow(Launch other, Launch fresh, int horizon, SplittableRandom random) {
        int known = fresh.weeks().length;
        int seen = other.weeks().length;
        double usual = Math.max(LEAST_RATE, mean(other.weeks(), 0, seen));
        double soFar = mean(fresh.weeks(), 0, known) * known;
        double then = mean(other.weeks(), 0, known) * known;
        double scale = (soFar + PRIOR_WEEKS * usual) / (then + PRIOR_WEEKS * usual)
                * (known == 0 ? 1 : Math.exp(SCALE_DOUBT / Math.sqrt(1 + known) * random.nextGaussian()));
        double[] path = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            int week = known + h;
            double rate = week < seen ? other.weeks()[week] : other.weeks()[known + random.nextInt(seen - known)];
            path[h] = Counts.poisson(Math.max(LEAST_RATE, rate * scale), random);
        }
        return path;
    }

    private static double mean(double[] weeks, int from, int to) {
        double sum = 0;
        for (int week = from; week < to; week++) {
            sum += Math.max(0, weeks[week]);
        }
        return to > from ? sum / (to - from) : 0;
    }
}
