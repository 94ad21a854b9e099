package app.tradewind.selection.growth.moments;

import java.util.Arrays;

/**
 * Sums over rows of every product of up to four of their figures, each kept once: a regression on figures and
 * their products needs the products of those, which repeat each other more than twice.
 */
public final class Moments {

    private final int figures;
    private final int pairs;
    /** Where among the pairs (c, d), c not above d, those with that c begin. */
    private final int[] start;
    private final double[] one;
    private final double[] two;
    /** Of a and (b, c), none below a. */
    private final double[][] three;
    /** Of (a, b) and (c, d), neither below b. */
    private final double[][] four;
    private int rows;

    private Moments(int figures) {
        this.figures = figures;
        pairs = figures * (figures + 1) / 2;
        start = new int[figures];
        for (int c = 1; c < figures; c++) {
            start[c] = start[c - 1] + figures - c + 1;
        }
        one = new double[figures];
        two = new double[pairs];
        three = new double[figures][];
        four = new double[pairs][];
        for (int a = 0; a < figures; a++) {
            three[a] = new double[pairs - start[a]];
            for (int b = a; b < figures; b++) {
                four[pair(a, b)] = new double[pairs - start[b]];
            }
        }
    }

    /** @param all at least one row, all of one length */
    public static Moments of(double[][] all) {
        Moments moments = new Moments(all[0].length);
        moments.rows = all.length;
        double[] none = new double[all[0].length];
        for (int i = 0; i < all.length; i += 2) {
            moments.add(all[i], i + 1 < all.length ? all[i + 1] : none);
        }
        return moments;
    }

    /** Two rows at once, so that each sum is touched half as often. */
    private void add(double[] x, double[] y) {
        double[] ofX = products(x);
        double[] ofY = products(y);
        sum(two, ofX, ofY, 0, 1, 1);
        for (int a = 0; a < figures; a++) {
            one[a] += x[a] + y[a];
            sum(three[a], ofX, ofY, start[a], x[a], y[a]);
            for (int b = a; b < figures; b++) {
                int ab = pair(a, b);
                sum(four[ab], ofX, ofY, start[b], ofX[ab], ofY[ab]);
            }
        }
    }

    private static void sum(double[] sums, double[] ofX, double[] ofY, int from, double x, double y) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += x * ofX[from + k] + y * ofY[from + k];
        }
    }

    private double[] products(double[] z) {
        double[] products = new double[pairs];
        int at = 0;
        for (int a = 0; a < figures; a++) {
            for (int b = a; b < figures; b++) {
                products[at++] = z[a] * z[b];
            }
        }
        return products;
    }

    private int pair(int a, int b) {
        return start[a] + b - a;
    }

    /** The sum of the product of the figures named, at most four. */
    public double of(int... named) {
        int[] up = named.clone();
        Arrays.sort(up);
        return switch (up.length) {
            case 0 -> rows;
            case 1 -> one[up[0]];
            case 2 -> two[pair(up[0], up[1])];
            case 3 -> three[up[0]][pair(up[1], up[2]) - start[up[0]]];
            default -> four[pair(up[0], up[1])][pair(up[2], up[3]) - start[up[1]]];
        };
    }
}
