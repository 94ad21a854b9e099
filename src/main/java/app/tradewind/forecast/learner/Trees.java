package app.tradewind.forecast.learner;

import app.tradewind.forecast.learner.Rows.Lesson;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * Regression trees of Tribuo, each taught what those before it left (Friedman 2001, Greedy function
 * approximation), with splits drawn at random from a part of the features (Geurts, Ernst and Wehenkel 2006,
 * Extremely randomized trees). Errors far out count linearly (Huber 1964). Features are cut into few bins first:
 * Tribuo looks at every value a feature takes.
 */
final class Trees {

    private static final int ROUNDS = 12;
    private static final double STEP = 0.25;
    private static final int DEPTH = 4;
    private static final float LEAST_IN_LEAF = 30;
    private static final float PART = 0.4f;
    private static final int BINS = 12;
    private static final double BOLD = 1;
    private static final String TARGET = "share";
    private static final RegressionFactory FACTORY = new RegressionFactory();

    private final double[][] edges;
    private final List<Node<Regressor>> roots = new ArrayList<>();

    private Trees(double[][] edges) {
        this.edges = edges;
    }

    static Trees taught(List<Lesson> lessons) {
        int n = lessons.size();
        double[][] edges = new double[lessons.get(0).features().length][];
        Arrays.setAll(edges, j -> edges(lessons.stream().mapToDouble(lesson -> lesson.features()[j]).sorted().toArray()));
        Trees trees = new Trees(edges);
        double[][] bins = lessons.stream().map(lesson -> trees.bins(lesson.features())).toArray(double[][]::new);
        String[] names = new String[edges.length];
        // Tribuo numbers features in the order of their names.
        Arrays.setAll(names, j -> String.format(Locale.ROOT, "%04d", j));
        double[] told = lessons.stream().mapToDouble(Lesson::base).toArray();
        double[] left = new double[n];
        double[] weight = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double mean = 0;
            for (int i = 0; i < n; i++) {
                left[i] = lessons.get(i).came() - told[i];
                double share = lessons.get(i).weight();
                weight[i] = share * share / Math.max(1, Math.abs(left[i]) * share / BOLD);
                mean += weight[i] / n;
            }
            MutableDataset<Regressor> data = new MutableDataset<>(new SimpleDataSourceProvenance("lessons",
                    OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), FACTORY), FACTORY);
            for (int i = 0; i < n; i++) {
                ArrayExample<Regressor> example = new ArrayExample<>(new Regressor(TARGET, left[i]), names.clone(), bins[i].clone());
                example.setWeight((float) (weight[i] / mean));
                data.add(example);
            }
            Node<Regressor> root = new CARTJointRegressionTrainer(DEPTH, LEAST_IN_LEAF, 0, PART, true, new MeanSquaredError(), false, round)
                    .train(data, Map.of()).getRoot();
            trees.roots.add(root);
            for (int i = 0; i < n; i++) {
                told[i] = Math.max(0, told[i] + STEP * leaf(root, bins[i]));
            }
        }
        return trees;
    }

    /** @param base what is expected before anything is learned */
    double share(double[] features, double base) {
        double[] bins = bins(features);
        double told = base;
        for (Node<Regressor> root : roots) {
            told = Math.max(0, told + STEP * leaf(root, bins));
        }
        return told;
    }

    private static double leaf(Node<Regressor> root, double[] bins) {
        Node<Regressor> node = root;
        while (node instanceof SplitNode<Regressor> split) {
            node = bins[split.getFeatureID()] > split.splitValue() ? split.getGreaterThan() : split.getLessThanOrEqual();
        }
        return ((LeafNode<Regressor>) node).getOutput().getValues()[0];
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
    private double[] bins(double[] features) {
        double[] bins = new double[features.length];
        for (int j = 0; j < bins.length; j++) {
            int at = Arrays.binarySearch(edges[j], features[j]);
            bins[j] = 1 + (at < 0 ? -at - 1 : at);
        }
        return bins;
    }
}
