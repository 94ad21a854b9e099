package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import java.util.Arrays;

/** How a column of figures is brought to one size. They do not give the same ranks. */
public enum Normalisation {
    /** Divided by the column's Euclidean length; less still is better where it was. */
    VECTOR,
    /** From 0 for the worst to 1 for the best. */
    MIN_MAX,
    /** Shares of the column's sum; where less is better, of the sum of the reciprocals. Figures must be positive. */
    SUM,
    /** Relative to the best: the figure over the largest, or, where less is better, the smallest over the figure. Figures must be positive. */
    BEST;

    /** The column brought to size; whether more is better afterwards is what {@link #upward} says. */
    double[] apply(Criterion criterion, double[] column) {
        boolean falling = criterion.direction() == Direction.MIN;
        return switch (this) {
            case VECTOR -> scaled(column, 0, Math.sqrt(Arrays.stream(column).map(x -> x * x).sum()));
            case MIN_MAX -> {
                double min = Arrays.stream(column).min().orElse(0);
                double max = Arrays.stream(column).max().orElse(0);
                yield falling ? scaled(column, max, min - max) : scaled(column, min, max - min);
            }
            case SUM -> {
                double[] parts = falling ? Arrays.stream(column).map(x -> 1 / x).toArray() : column;
                yield scaled(parts, 0, Arrays.stream(parts).sum());
            }
            case BEST -> {
                double[] parts = falling ? Arrays.stream(column).map(x -> 1 / x).toArray() : column;
                yield scaled(parts, 0, Arrays.stream(parts).max().orElse(0));
            }
        };
    }

    boolean upward(Criterion criterion) {
        return this != VECTOR || criterion.direction() == Direction.MAX;
    }

    /** A column without any spread becomes zeros: it tells nothing apart. */
    private static double[] scaled(double[] column, double from, double size) {
        return Arrays.stream(column).map(x -> size == 0 ? 0 : (x - from) / size).toArray();
    }
}
