package app.tradewind.words.text;

import java.util.Arrays;

/**
 * A text in folded form and the way back. {@code from[i]} and {@code to[i]} are the UTF-16 units of the
 * original that folded character {@code i} stands for.
 */
public final class Folded {

    private final String original;
    private final String text;
    private final int[] from;
    private final int[] to;
    private final int first;
    private final int last;

    Folded(String original, String text, int[] from, int[] to) {
        this(original, text, from, to, 0, original.length());
    }

    private Folded(String original, String text, int[] from, int[] to, int first, int last) {
        this.original = original;
        this.text = text;
        this.from = from;
        this.to = to;
        this.first = first;
        this.last = last;
    }

    public String original() {
        return original;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** First unit of the original that this text stands for: 0, but for a slice. */
    public int origin() {
        return first;
    }

    /** The original that this text stands for: all of it, but for a slice. */
    public String written() {
        return first == 0 && last == original.length() ? original : original.substring(first, last);
    }

    /** Folded characters {@code start} to {@code end} as a text of their own, which still knows its place in the original. */
    Folded slice(int start, int end) {
        return new Folded(original, text.substring(start, end), Arrays.copyOfRange(from, start, end), Arrays.copyOfRange(to, start, end),
                start == 0 ? first : from[start], end == text.length() ? last : from[end]);
    }

    /** Where folded character {@code at} starts in the original. */
    public int start(int at) {
        return from[at];
    }

    /** One past the last original unit of the folded characters before {@code end}; {@code end} is at least 1. */
    public int end(int end) {
        return to[end - 1];
    }

    /** The first folded character that ends behind this place of the original. */
    public int at(int originalOffset) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to[middle] > originalOffset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The original behind folded characters {@code start} to {@code end}. */
    public String original(int start, int end) {
        return original.substring(start(start), end(end));
    }
}
