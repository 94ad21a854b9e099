package app.tradewind.forecast.trees;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.tribuo.MutableDataset;
import org.tribuo.common.tree.LeafNode;
import org.tribuo.common.tree.Node;
import org.tribuo.common.tree.SplitNode;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.rtree.CARTJointRegressionTrainer;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;

/**
 * Grows trees of Tribuo on the same rows again and again, with splits from a part of the features. Features are cut
 * into few bins first: Tribuo looks at every value a feature takes. Trees may be kept apart by giving each only some
 * places to split at, drawn by chance, after Geurts, Ernst and Wehenkel 2006, Extremely randomized trees. Tribuo's own
 * random splits are not used: in 4.3 the rows of a feature stay in the count of the next one, so that a row may land on
 * both sides of a split, and a node without rows ends in an exception.
 */
public final class TreeGrower {

    private static final int BINS = 12;
    private static final String TARGET = "share";
    private static final RegressionFactory FACTORY = new RegressionFactory();

    private final double[][] rows;
    private final double[][] edges;
    private final String[] names;
    private final Limits limits;

    /**
     * @param depth questions from root to leaf at most
     * @param leastInLeaf summed weight of the rows in a leaf at least
     * @param part of the features that a split looks at
     * @param places of each feature that a tree may split at, drawn by chance; 0 for all
     */
    public record Limits(int depth, float leastInLeaf, float part, int places) { }

    /** @param rows one a lesson, one column a feature; at least one */
    public TreeGrower(double[][] rows, Limits limits) {
        this.rows = rows;
        this.limits = limits;
        edges = new double[rows[0].length][];
        Arrays.setAll(edges, j -> edges(Arrays.stream(rows).mapToDouble(row -> row[j]).sorted().toArray()));
        names = new String[edges.length];
        // Tribuo numbers features in the order of their names.
        Arrays.setAll(names, j -> String.format(Locale.ROOT, "%04d", j));
    }

    /**
     * @param which rows to learn from
     * @param told what is to be answered, one a row of all
     * @param weight one a row of all, or {@code null} for equal ones
     */
    public Tree grow(int[] which, double[] told, double[] weight, long seed) {
        MutableDataset<Regressor> data = new MutableDataset<>(new SimpleDataSourceProvenance("lessons",
                OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), FACTORY), FACTORY);
        double[][] taken = limits.places == 0 ? edges : drawn(new SplittableRandom(seed));
        for (int i : which) {
            ArrayExample<Regressor> example = new ArrayExample<>(new Regressor(TARGET, told[i]), names.clone(), bins(rows[i], taken));
            example.setWeight(weight == null ? 1 : (float) weight[i]);
            data.add(example);
        }
        return plain(new CARTJointRegressionTrainer(limits.depth, limits.leastInLeaf, 0, limits.part, false, new MeanSquaredError(), false, seed)
                .train(data, Map.of()).getRoot(), taken);
    }

    /** Of each feature so many of its edges, ascending. */
    private double[][] drawn(SplittableRandom chance) {
        return Arrays.stream(edges).map(all -> all.length <= limits.places ? all
                : chance.ints(0, all.length).distinct().limit(limits.places).sorted().mapToDouble(at -> all[at]).toArray()).toArray(double[][]::new);
    }

    /** In the features themselves: a bin above n begins above the n-th edge. */
    private static Tree plain(Node<Regressor> node, double[][] edges) {
        if (node instanceof SplitNode<Regressor> split) {
            int feature = split.getFeatureID();
            return new Tree.Split(feature, edges[feature][(int) Math.floor(split.splitValue()) - 1],
                    plain(split.getLessThanOrEqual(), edges), plain(split.getGreaterThan(), edges));
        }
        return new Tree.Leaf(((LeafNode<Regressor>) node).getOutput().getValues()[0]);
    }

    /** Quantiles of all values, and of the different ones, so that what is rare is not lost in what is usual. */
    private static double[] edges(double[] ascending) {
        double[] different = Arrays.stream(ascending).distinct().toArray();
        double[] edges = new double[2 * BINS];
        for (int bin = 0; bin < BINS; bin++) {
            edges[bin] = ascending[(int) ((bin + 1L) * (ascending.length - 1) / (BINS + 1))];
            edges[BINS + bin] = different[(int) ((bin + 1L) * (different.length - 1) / (BINS + 1))];
        }
        return Arrays.stream(edges).sorted().distinct().toArray();
    }

    /** Numbers from 1: Tribuo leaves zeros out. */
    private static double[] bins(double[] features, double[][] edges) {
        double[] bins = new double[features.length];
        for (int j = 0; j < bins.length; j++) {
            int at = Arrays.binarySearch(edges[j], features[j]);
            bins[j] = 1 + (at < 0 ? -at - 1 : at);
        }
        return bins;
    }
}
