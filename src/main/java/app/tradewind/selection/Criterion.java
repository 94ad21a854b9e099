package app.tradewind.selection;

import app.tradewind.words.Phrase;

/**
 * Something products are judged by.
 *
 * @param name of the column it stands in
 * @param label what a person reads, or {@code null} to show the name
 * @param weight relative to the other criteria's, 0 or more
 * @param direction whether more or less is better
 * @param low value below which nothing changes any more, or {@code NaN} to take it once from the reference set
 * @param high value above which nothing changes any more, or {@code NaN} likewise
 */
public record Criterion(
        String name, Phrase label, double weight, Direction direction, double low, double high) {

    /** Which way is better. */
    public enum Direction { MAX, MIN }

    public Criterion {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight of " + name + ": " + weight);
        }
        if (low >= high) {
            throw new IllegalArgumentException("bounds of " + name + ": " + low + " to " + high);
        }
    }

    public Criterion(String name, double weight, Direction direction, double low, double high) {
        this(name, null, weight, direction, low, high);
    }

    /** A criterion whose bounds the reference set gives. */
    public Criterion(String name, double weight, Direction direction) {
        this(name, null, weight, direction, Double.NaN, Double.NaN);
    }

    /** The same under another weight, as when a person moves a slider. */
    public Criterion weighing(double other) {
        return new Criterion(name, label, other, direction, low, high);
    }

    /** The label or name, as an argument of a phrase. */
    Object said() {
        return label == null ? name : label;
    }
}
