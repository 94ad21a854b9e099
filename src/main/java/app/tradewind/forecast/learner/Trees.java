package app.tradewind.forecast.learner;

import app.tradewind.forecast.learner.Rows.Lesson;
import app.tradewind.forecast.trees.Tree;
import app.tradewind.forecast.trees.TreeGrower;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Regression trees, each taught what those before it left (Friedman 2001, Greedy function approximation).
 * Errors far out count linearly (Huber 1964).
 */
final class Trees {

    private static final int ROUNDS = 12;
    private static final double STEP = 0.25;
    private static final TreeGrower.Limits LIMITS = new TreeGrower.Limits(4, 30, 0.4f, 4);
    private static final double BOLD = 1;

    private final List<Tree> trees = new ArrayList<>();

    private Trees() { }

    static Trees taught(List<Lesson> lessons) {
        int n = lessons.size();
        Trees trees = new Trees();
        TreeGrower grower = new TreeGrower(lessons.stream().map(Lesson::features).toArray(double[][]::new), LIMITS);
        int[] all = IntStream.range(0, n).toArray();
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
            for (int i = 0; i < n; i++) {
                weight[i] /= mean;
            }
            Tree tree = grower.grow(all, left, weight, round);
            trees.trees.add(tree);
            for (int i = 0; i < n; i++) {
                told[i] = Math.max(0, told[i] + STEP * tree.of(lessons.get(i).features()));
            }
        }
        return trees;
    }

    /** @param base what is expected before anything is learned */
    double share(double[] features, double base) {
        double told = base;
        for (Tree tree : trees) {
            told = Math.max(0, told + STEP * tree.of(features));
        }
        return told;
    }
}
