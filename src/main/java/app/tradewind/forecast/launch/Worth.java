package app.tradewind.forecast.launch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What likeness of words is worth for launches, learned on those that are over: each is foretold from all others,
 * and the weight of words that came nearest is taken. Where words say nothing, none wins, and all launches count alike.
 */
final class Worth {

    /** Weights that are tried: a title of the very same words counts e to that power. */
    private static final double[] TRIED = {0, 4, 8, 12, 16};
    private static final double UNTRIED = 8;
    /** Share of the futures that follow any launch, whatever its words: kin may mislead. */
    private static final double ANY = 0.2;
    private static final double[] LEVELS = {0.1, 0.25, 0.5, 0.75, 0.9};
    private static final int WEEKS = 12;
    private static final int LEAST_WEEKS = 6;
    private static final int LEAST = 20;
    private static final int MOST = 200;

    private Worth() { }

    /** How much likeness of two launches apart from words adds to the logarithm of the weight. */
    interface Apart {
        double between(Launch fresh, Launch other);
    }

    static double of(List<Launch> launches, Titles titles, Apart apart) {
        int[] seen = IntStream.range(0, launches.size()).filter(i -> launches.get(i).weeks().length >= LEAST_WEEKS).toArray();
        if (seen.length < LEAST) {
            return UNTRIED;
        }
        int stride = (seen.length + MOST - 1) / MOST;
        double[] logs = new double[launches.size()];
        for (int i : seen) {
            double[] weeks = launches.get(i).weeks();
            int known = Math.min(WEEKS, weeks.length);
            logs[i] = Math.log1p(Arrays.stream(weeks, 0, known).map(u -> Math.max(0, u)).sum() * WEEKS / known);
        }
        int[] ascending = Arrays.stream(seen).boxed().sorted(Comparator.comparingDouble(i -> logs[i])).mapToInt(i -> i).toArray();
        double[] loss = new double[TRIED.length];
        for (int k = 0; k < seen.length; k += stride) {
            int own = seen[k];
            double[] words = titles.to(own);
            double[] rest = Arrays.stream(ascending).mapToDouble(i -> i == own ? Double.NEGATIVE_INFINITY
                    : apart.between(launches.get(own), launches.get(i))).toArray();
            for (int t = 0; t < TRIED.length; t++) {
                double worth = TRIED[t];
                double[] weights = weights(Arrays.stream(ascending).mapToDouble(i -> worth * words[i]).toArray(), rest);
                loss[t] += loss(ascending, logs, weights, logs[own]);
            }
        }
        return TRIED[IntStream.range(0, loss.length).boxed().min(Comparator.comparingDouble(t -> loss[t])).orElseThrow()];
    }

    /**
     * Shares of the futures that follow each launch.
     *
     * @param words what likeness of words adds to the logarithm of the weight
     * @param rest what all else adds
     */
    static double[] weights(double[] words, double[] rest) {
        double[] alike = IntStream.range(0, rest.length).mapToDouble(i -> Math.exp(words[i] + rest[i])).toArray();
        double[] any = Arrays.stream(rest).map(Math::exp).toArray();
        double sumAlike = Arrays.stream(alike).sum();
        double sumAny = Arrays.stream(any).sum();
        return IntStream.range(0, rest.length).mapToDouble(i -> (1 - ANY) * alike[i] / sumAlike + ANY * any[i] / sumAny).toArray();
    }

    /** Quantile loss of the weighted logs, added over the levels. */
    private static double loss(int[] ascending, double[] logs, double[] weights, double truth) {
        double loss = 0;
        double below = 0;
        int level = 0;
        for (int j = 0; j < weights.length && level < LEVELS.length; j++) {
            below += weights[j];
            while (level < LEVELS.length && below >= LEVELS[level]) {
                double above = truth - logs[ascending[j]];
                loss += Math.max(LEVELS[level] * above, (LEVELS[level] - 1) * above);
                level++;
            }
        }
        return loss;
    }
}
