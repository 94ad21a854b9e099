package app.tradewind.forecast.pool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A learner over all series of the seller: shallow regression trees, each fitted to what those before it left
 * (Friedman 2001, Greedy function approximation), of the rate that came as a share of the usual rate, by all
 * levels and traits. Errors far out count linearly (Huber 1964). Whether it is used, {@link #proven} says.
 */
final class Boost {

    private static final int ROUNDS = 40;
    private static final int DEPTH = 3;
    private static final double STEP = 0.08;
    private static final int BINS = 24;
    /** Fewest origins in a leaf. */
    private static final int LEAST = 40;
    /** Weighs like this many origins that agreed with what is known already. */
    private static final double PRIOR = 20;
    private static final double BOLD = 0.5;
    private static final double PIECE = 0.5;
    /** A few hundred origins are too few for trees. */
    private static final int LEAST_OLDER = 1000;
    /** Share of the blend's error that it has to keep under: less of a gain is luck. */
    private static final double BETTER = 0.998;

    private final double[][] edges;
    private final List<Tree> trees = new ArrayList<>();

    /** A leaf where {@code below} is {@code null}. */
    private record Tree(int feature, int bin, Tree below, Tree above, double value) {

        double of(int[] bins) {
            return below == null ? value : (bins[feature] <= bin ? below : above).of(bins);
        }
    }

    private Boost(double[][] edges) {
        this.edges = edges;
    }

    /**
     * The learner where, taught by older origins alone, it told the latest ones better than the blend taught
     * by the same.
     *
     * @return {@code null} where it did not
     */
    static Boost proven(List<Evidence> evidence) {
        List<Evidence> older = evidence.stream().filter(one -> one.fold() >= 2).toList();
        if (older.size() < LEAST_OLDER) {
            return null;
        }
        Boost boost = of(older);
        Blend blend = Blend.of(older);
        double own = 0;
        double bar = 0;
        for (Evidence one : evidence) {
            if (one.fold() == 0) {
                own += off(one, boost.rate(one.levels(), one.traits()));
                bar += off(one, blend.rate(one.levels()));
            }
        }
        return own < BETTER * bar ? of(evidence) : null;
    }

    /** Root mean square distance of what came from a rate, in scales of the series. */
    private static double off(Evidence one, double rate) {
        return Math.sqrt(Arrays.stream(one.came()).map(value -> (value - rate) * (value - rate)).average().orElse(0))
                / one.scale();
    }

    static Boost of(List<Evidence> evidence) {
        double[][] features = evidence.stream().map(one -> features(one.levels(), one.traits())).toArray(double[][]::new);
        double[][] edges = new double[features[0].length][];
        Arrays.setAll(edges, j -> edges(Arrays.stream(features).mapToDouble(row -> row[j]).sorted().toArray()));
        Boost boost = new Boost(edges);
        int[][] bins = Arrays.stream(features).map(boost::bins).toArray(int[][]::new);
        int n = features.length;
        double[] told = new double[n];
        Arrays.fill(told, 1);
        double[] left = new double[n];
        double[] weight = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double mean = 0;
            for (int i = 0; i < n; i++) {
                Evidence one = evidence.get(i);
                double usual = usual(one.levels(), one.traits());
                left[i] = one.rate() / usual - told[i];
                double share = usual / one.scale();
                weight[i] = share * share / Math.max(1, Math.abs(left[i]) * share / BOLD);
                mean += weight[i] / n;
            }
            int[] all = new int[n];
            Arrays.setAll(all, i -> i);
            Tree tree = new Growth(bins, left, weight, PRIOR * mean).tree(all, DEPTH);
            boost.trees.add(tree);
            for (int i = 0; i < n; i++) {
                told[i] = Math.max(0, told[i] + STEP * tree.of(bins[i]));
            }
        }
        return boost;
    }

    double rate(double[] levels, double[] traits) {
        int[] bins = bins(features(levels, traits));
        double told = 1;
        for (Tree tree : trees) {
            told = Math.max(0, told + STEP * tree.of(bins));
        }
        return told * usual(levels, traits);
    }

    /** The usual rate with half a piece in all the history beside it, so that there is always a share of it. */
    private static double usual(double[] levels, double[] traits) {
        return Blend.usual().rate(levels) + PIECE / Math.exp(traits[traits.length - 1]);
    }

    private static double[] features(double[] levels, double[] traits) {
        double[] features = Arrays.copyOf(traits, traits.length + levels.length);
        double usual = usual(levels, traits);
        for (int i = 0; i < levels.length; i++) {
            features[traits.length + i] = levels[i] / usual;
        }
        return features;
    }

    private static double[] edges(double[] ascending) {
        double[] edges = new double[BINS - 1];
        Arrays.setAll(edges, i -> ascending[(int) ((i + 1L) * (ascending.length - 1) / BINS)]);
        return Arrays.stream(edges).distinct().toArray();
    }

    private int[] bins(double[] features) {
        int[] bins = new int[features.length];
        for (int j = 0; j < bins.length; j++) {
            int at = Arrays.binarySearch(edges[j], features[j]);
            bins[j] = at < 0 ? -at - 1 : at;
        }
        return bins;
    }

    /** Grows one tree by the split that takes most squared error off, weighted. */
    private record Growth(int[][] bins, double[] left, double[] weight, double prior) {

        Tree tree(int[] rows, int depth) {
            double sum = 0;
            double all = 0;
            for (int row : rows) {
                sum += weight[row] * left[row];
                all += weight[row];
            }
            int[] split = depth == 0 || rows.length < 2 * LEAST ? null : best(rows, sum, all);
            if (split == null) {
                return new Tree(0, 0, null, null, sum / (all + prior));
            }
            return new Tree(split[0], split[1],
                    tree(Arrays.stream(rows).filter(row -> bins[row][split[0]] <= split[1]).toArray(), depth - 1),
                    tree(Arrays.stream(rows).filter(row -> bins[row][split[0]] > split[1]).toArray(), depth - 1), 0);
        }

        private int[] best(int[] rows, double sum, double all) {
            int[] best = null;
            double most = sum * sum / (all + prior);
            for (int j = 0; j < bins[0].length; j++) {
                double[] sums = new double[BINS];
                double[] weights = new double[BINS];
                int[] counts = new int[BINS];
                for (int row : rows) {
                    sums[bins[row][j]] += weight[row] * left[row];
                    weights[bins[row][j]] += weight[row];
                    counts[bins[row][j]]++;
                }
                double low = 0;
                double under = 0;
                int count = 0;
                for (int bin = 0; bin < BINS - 1; bin++) {
                    low += sums[bin];
                    under += weights[bin];
                    count += counts[bin];
                    double gain = low * low / (under + prior) + (sum - low) * (sum - low) / (all - under + prior);
                    if (count >= LEAST && rows.length - count >= LEAST && gain > most) {
                        most = gain;
                        best = new int[] {j, bin};
                    }
                }
            }
            return best;
        }
    }
}
