package app.tradewind.selection.why;

import app.tradewind.forecast.trees.Tree;
import java.util.List;

/**
 * The same contributions as {@link Shapley} for a sum of trees, in time that grows with the leaves instead
 * of the coalitions: interventional TreeSHAP of Lundberg et al., "From local explanations to global
 * understanding with explainable AI for trees", Nature Machine Intelligence 2 (2020). For one row of the
 * background a leaf is reached by a mixture of the two only if the figures in which they part are taken
 * from the right one: with a figures that must come from the product and b from the row, its answer counts
 * (a − 1)! b! / (a + b)! for each of the former and −a! (b − 1)! / (a + b)! for each of the latter.
 */
public final class TreeShap {

    private static final byte FROM_PRODUCT = 1;
    private static final byte FROM_ROW = 2;

    private final List<Tree> trees;
    private final double[][] background;

    /** @param background rows whose mean answer is the base */
    public TreeShap(List<Tree> trees, double[][] background) {
        this.trees = List.copyOf(trees);
        this.background = background;
    }

    /** The mean answer over the background. */
    public double base() {
        double sum = 0;
        for (double[] row : background) {
            sum += answer(row);
        }
        return sum / background.length;
    }

    /** The answer of all trees together. */
    public double answer(double[] figures) {
        return trees.stream().mapToDouble(tree -> tree.of(figures)).sum();
    }

    /** One part a figure; with {@link #base()} they add up to {@link #answer}. */
    public double[] of(double[] product) {
        double[] parts = new double[product.length];
        for (double[] row : background) {
            for (Tree tree : trees) {
                walk(tree, product, row, new byte[product.length], new int[2], parts);
            }
        }
        for (int j = 0; j < parts.length; j++) {
            parts[j] /= background.length;
        }
        return parts;
    }

    /**
     * @param from for each figure whether the way so far needs the product's or the row's; 0 for either
     * @param needs how many figures must come from the product, and how many from the row
     */
    private static void walk(Tree tree, double[] product, double[] row, byte[] from, int[] needs, double[] parts) {
        if (tree instanceof Tree.Leaf leaf) {
            credit(leaf.value(), from, needs, parts);
            return;
        }
        Tree.Split split = (Tree.Split) tree;
        int j = split.feature();
        Tree ofProduct = split.way(product);
        Tree ofRow = split.way(row);
        if (from[j] == FROM_PRODUCT || ofProduct == ofRow) {
            walk(ofProduct, product, row, from, needs, parts);
        } else if (from[j] == FROM_ROW) {
            walk(ofRow, product, row, from, needs, parts);
        } else {
            from[j] = FROM_PRODUCT;
            needs[0]++;
            walk(ofProduct, product, row, from, needs, parts);
            needs[0]--;
            from[j] = FROM_ROW;
            needs[1]++;
            walk(ofRow, product, row, from, needs, parts);
            needs[1]--;
            from[j] = 0;
        }
    }

    private static void credit(double value, byte[] from, int[] needs, double[] parts) {
        int a = needs[0];
        int b = needs[1];
        if (a + b == 0) {
            return;
        }
        double gain = a == 0 ? 0 : value * ratio(a - 1, b);
        double loss = b == 0 ? 0 : value * ratio(b - 1, a);
        for (int j = 0; j < from.length; j++) {
            if (from[j] == FROM_PRODUCT) {
                parts[j] += gain;
            } else if (from[j] == FROM_ROW) {
                parts[j] -= loss;
            }
        }
    }

    /** x! y! / (x + y + 1)!. */
    private static double ratio(int x, int y) {
        double ratio = 1.0 / (x + y + 1);
        for (int k = 1; k <= x; k++) {
            ratio *= (double) k / (y + k);
        }
        return ratio;
    }
}
