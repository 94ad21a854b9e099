package app.tradewind.copyrisk.opinion;

import app.tradewind.copyrisk.match.Spot;
import app.tradewind.words.text.Clauses;
import java.util.ArrayList;
import java.util.List;

/** Cuts a folded text into the pieces that are judged one by one: clauses, and within them what stands between commas. */
final class Pieces {

    /** A longer piece is cut where it is full: it has no sentence to end. */
    static final int LONGEST = 300;

    private Pieces() { }

    /** The pieces in order, without what hangs over at their ends; none of them is empty. */
    static List<Spot> of(String text, Clauses clauses) {
        List<Spot> pieces = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int end = clauses.end(from);
            cut(text, from, end, pieces);
            from = end + 1;
        }
        return pieces;
    }

    private static void cut(String text, int start, int end, List<Spot> pieces) {
        int from = start;
        for (int i = start; i < end; i++) {
            if (comma(text, i) || i - from >= LONGEST) {
                add(text, from, i, pieces);
                from = comma(text, i) ? i + 1 : i;
            }
        }
        add(text, from, end, pieces);
    }

    private static boolean comma(String text, int at) {
        char c = text.charAt(at);
        return c == '\u3001' || c == '\u060C' || c == ',' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    private static void add(String text, int from, int to, List<Spot> pieces) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            pieces.add(new Spot(start, end));
        }
    }
}
