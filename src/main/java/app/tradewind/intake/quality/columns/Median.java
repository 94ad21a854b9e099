package app.tradewind.intake.quality.columns;

import java.util.Arrays;

/** The middle of what was seen first: enough to tell what is usual, and small however many rows there are. */
final class Median {

    private static final int KEPT = 255;

    private double[] values = new double[4];
    private int size;
    /** The middle as last asked for, {@code NaN} after a change. */
    private double middle = Double.NaN;

    void add(double value) {
        if (size < KEPT) {
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.min(KEPT, size * 2));
            }
            values[size++] = value;
            middle = Double.NaN;
        }
    }

    int size() {
        return size;
    }

    /** The lower of two middle ones, {@code NaN} where nothing was seen. */
    double value() {
        if (Double.isNaN(middle) && size > 0) {
            double[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            middle = sorted[(size - 1) / 2];
        }
        return middle;
    }
}
