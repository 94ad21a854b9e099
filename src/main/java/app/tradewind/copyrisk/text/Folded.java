package app.tradewind.copyrisk.text;

/**
 * A text in folded form and the way back. {@code from[i]} and {@code to[i]} are the UTF-16 units of the
 * original that folded character {@code i} stands for.
 */
public final class Folded {

    private final String original;
    private final String text;
    private final int[] from;
    private final int[] to;

    Folded(String original, String text, int[] from, int[] to) {
        this.original = original;
        this.text = text;
        this.from = from;
        this.to = to;
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
