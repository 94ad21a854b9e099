package app.tradewind.intake.quality.rules;

import java.util.Arrays;

/** The middle of what was seen first: enough to tell what is usual, and small however many rows there are. */
final class Median {

    private static final int KEPT = 255;

    private double[] values = new double[4];
    private int size;

    void add(double value) {
        if (size < KEPT) {
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.min(KEPT, size * 2));
            }
            values[size++] = value;
        }
    }

    int size() {
        return size;
    }

    /** The lower of two middle ones, {@code NaN} where nothing was seen. */
    double value() {
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return size == 0 ? Double.NaN : sorted[(size - 1) / 2];
    }
}
