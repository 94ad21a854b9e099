package app.tradewind.forecast.launch;

import app.tradewind.forecast.count.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Futures of a new product made of the launches of others: each future follows one of them, drawn by how
 * much it is alike in words, category and price, and scaled by what the new product has sold so far.
 * Forecasting by analogy (Green and Armstrong 2007, Structured analogies for forecasting).
 */
public final class LaunchCurves {

    /** Fewer launches than this are stories, not a distribution. */
    private static final int LEAST = 8;
    private static final double SHARED_WORDS = 4;
    private static final double SAME_CATEGORY = 3;
    /** Deviation of prices that count as alike, in logarithms. */
    private static final double PRICE_BAND = 0.7;
    /** Weeks of the analogue's own sales that stand beside what is known of the new one. */
    private static final double PRIOR_WEEKS = 0.5;
    private static final double SCALE_DOUBT = 0.7;
    private static final double LEAST_RATE = 0.02;

    private final List<Launch> launches;
    private final List<Set<String>> tokens = new ArrayList<>();
    private final Map<String, Integer> spread = new HashMap<>();

    public LaunchCurves(List<Launch> launches) {
        this.launches = List.copyOf(launches);
        for (Launch launch : launches) {
            Set<String> words = launch.tokens();
            tokens.add(words);
            words.forEach(word -> spread.merge(word, 1, Integer::sum));
        }
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
        List<Launch> alike = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double all = 0;
        Set<String> words = fresh.tokens();
        for (int i = 0; i < launches.size(); i++) {
            Launch other = launches.get(i);
            if (other.weeks().length >= known + Math.max(1, horizon / 2)) {
                double weight = likeness(fresh, words, other, tokens.get(i));
                alike.add(other);
                weights.add(weight);
                all += weight;
            }
        }
        if (alike.size() < LEAST) {
            return Optional.empty();
        }
        double[][] futures = new double[paths][];
        for (int s = 0; s < paths; s++) {
            double at = random.nextDouble() * all;
            int pick = 0;
            while (pick < alike.size() - 1 && at > weights.get(pick)) {
                at -= weights.get(pick++);
            }
            futures[s] = follow(alike.get(pick), fresh, horizon, random);
        }
        return Optional.of(futures);
    }

    /** The launches most alike to a product, the nearest first. */
    public List<Launch> nearest(Launch fresh, int count) {
        Set<String> words = fresh.tokens();
        double[] weights = IntStream.range(0, launches.size()).mapToDouble(i -> likeness(fresh, words, launches.get(i), tokens.get(i))).toArray();
        return IntStream.range(0, launches.size()).boxed().sorted(Comparator.comparingDouble((Integer i) -> -weights[i]))
                .limit(count).map(launches::get).toList();
    }

    private double likeness(Launch fresh, Set<String> words, Launch other, Set<String> others) {
        double shared = 0;
        double own = 1e-9;
        for (String word : words) {
            int titles = spread.getOrDefault(word, 0);
            double rare = titles == 0 ? 0 : Math.log((launches.size() + 1.0) / (titles + 0.5));
            own += rare;
            shared += others.contains(word) ? rare : 0;
        }
        double log = SHARED_WORDS * shared / own;
        log += !fresh.category().isEmpty() && fresh.category().equalsIgnoreCase(other.category()) ? Math.log(SAME_CATEGORY) : 0;
        if (fresh.price() > 0 && other.price() > 0) {
            double off = Math.log(fresh.price() / other.price()) / PRICE_BAND;
            log -= off * off / 2;
        }
        int known = fresh.weeks().length;
        double pieces = Math.log((1 + known * mean(fresh.weeks(), 0, known)) / (1 + known * mean(other.weeks(), 0, known)));
        return Math.exp(log - pieces * pieces / 2);
    }

    /** A piece count a week around the analogue's own, scaled; past its end its last weeks go on. */
    private static double[] follow(Launch other, Launch fresh, int horizon, SplittableRandom random) {
        int known = fresh.weeks().length;
        int seen = other.weeks().length;
        double usual = Math.max(LEAST_RATE, mean(other.weeks(), 0, seen));
        double soFar = mean(fresh.weeks(), 0, known) * known;
        double then = mean(other.weeks(), 0, known) * known;
        double scale = (soFar + PRIOR_WEEKS * usual) / (then + PRIOR_WEEKS * usual)
                * Math.exp(SCALE_DOUBT / Math.sqrt(1 + known) * random.nextGaussian());
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
