package app.tradewind.words.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Clause borders of a folded text: full stops, question and exclamation marks, semicolons, line ends,
 * dashes that stand free, and the comma of Chinese and Japanese. Decimal points and the commas of a
 * list are none.
 */
public final class Clauses {

    private final String text;
    /** Where the borders stand, in order. */
    private final int[] borders;

    public Clauses(String text) {
        this.text = text;
        this.borders = IntStream.range(0, text.length()).filter(this::border).toArray();
    }

    /** First character of the clause that holds {@code at}. */
    public int start(int at) {
        int next = next(at);
        return next == 0 ? 0 : borders[next - 1] + 1;
    }

    /** One past the last character of the clause that holds the character before {@code end}. */
    public int end(int end) {
        int next = next(end);
        return next == borders.length ? Math.max(end, text.length()) : borders[next];
    }

    /** Is there a border in {@code [from, to)}? */
    public boolean between(int from, int to) {
        int next = next(from);
        return next < borders.length && borders[next] < to;
    }

    /** Is the character here a border? */
    public boolean ends(int at) {
        return Arrays.binarySearch(borders, at) >= 0;
    }

    /** Index of the first border at this place or behind. */
    private int next(int at) {
        int found = Arrays.binarySearch(borders, at);
        return found < 0 ? -found - 1 : found;
    }

    private boolean border(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '!', '?', ';', '\n', '\u3002', '|', '\u2022', '\u061F', '\u061B' -> true;
            case '.' -> at + 1 >= text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n';
            case '\u2013' -> beside(at, ' ');
            case ',' -> at > 0 && Borders.unspaced(text.charAt(at - 1))
                    || at + 1 < text.length() && Borders.unspaced(text.charAt(at + 1));
            default -> false;
        };
    }

    private boolean beside(int at, char blank) {
        return at > 0 && text.charAt(at - 1) == blank || at + 1 < text.length() && text.charAt(at + 1) == blank;
    }
}
