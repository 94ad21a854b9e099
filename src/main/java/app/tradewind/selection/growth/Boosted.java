package app.tradewind.selection.growth;

import app.tradewind.forecast.trees.Tree;
import app.tradewind.forecast.trees.TreeGrower;
import app.tradewind.selection.why.TreeShap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The chance of being a hit by trees, each taught on a part of the lessons what those before it left:
 * Friedman, "Stochastic gradient boosting", Computational Statistics and Data Analysis 38 (2002).
 */
final class Boosted implements Rule {

    private static final int ROUNDS = 25;
    private static final double STEP = 0.2;
    private static final TreeGrower.Limits LIMITS = new TreeGrower.Limits(4, 20, 0.5f, 0);
    private static final int MOST = 4000;
    private static final int BACKGROUND = 60;

    private final TreeShap shap;

    private Boosted(TreeShap shap) {
        this.shap = shap;
    }

    static Boosted learned(Lessons lessons, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        TreeGrower grower = new TreeGrower(lessons.features(), LIMITS);
        double mean = Arrays.stream(lessons.hit()).average().orElse(0);
        double[] left = Arrays.stream(lessons.hit()).map(hit -> hit - mean).toArray();
        List<Tree> trees = new ArrayList<>();
        trees.add(new Tree.Leaf(mean));
        for (int round = 0; round < ROUNDS; round++) {
            int[] which = IntStream.range(0, Math.min(MOST, lessons.size() / 2)).map(i -> chance.nextInt(left.length)).toArray();
            Tree tree = scaled(grower.grow(which, left, null, seed + round));
            trees.add(tree);
            for (int i = 0; i < left.length; i++) {
                left[i] -= tree.of(lessons.features()[i]);
            }
        }
        double[][] background = IntStream.range(0, BACKGROUND).mapToObj(i -> lessons.features()[chance.nextInt(left.length)]).toArray(double[][]::new);
        return new Boosted(new TreeShap(trees, background));
    }

    @Override
    public double score(double[] features) {
        return shap.answer(features);
    }

    @Override
    public Parts parts(double[] features) {
        return new Parts(shap.base(), shap.of(features));
    }

    private static Tree scaled(Tree tree) {
        return tree instanceof Tree.Split split
                ? new Tree.Split(split.feature(), split.threshold(), scaled(split.below()), scaled(split.above()))
                : new Tree.Leaf(STEP * ((Tree.Leaf) tree).value());
    }
}
