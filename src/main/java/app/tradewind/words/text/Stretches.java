package app.tradewind.words.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long text where sentences end, so that what is looked for beside a word is looked for in a stretch and
 * not in all of it: a text of any length is then checked in time that grows with its length. Listings' texts
 * are shorter than one stretch.
 */
public final class Stretches {

    /** A stretch is no longer than this many folded characters. */
    static final int LONGEST = 4_000;

    private static final String ENDS = ".!?\n。！？；;";

    private Stretches() { }

    /** The stretches in order; the text itself where it is short. */
    public static List<Folded> of(Folded text) {
        if (text.length() <= LONGEST) {
            return List.of(text);
        }
        List<Folded> stretches = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + LONGEST);
            to = to == text.length() ? to : cut(text.text(), from, to);
            stretches.add(text.slice(from, to));
            from = to;
        }
        return stretches;
    }

    /** After the last end of a sentence; else after the last comma; else at the last blank; else where the stretch is full. */
    private static int cut(String text, int from, int to) {
        int blank = -1;
        int comma = -1;
        for (int i = to - 1; i > from; i--) {
            char c = text.charAt(i);
            boolean ends = ENDS.indexOf(c) >= 0 && (c > '\u2E80' || c == '\n' || i + 1 < text.length() && text.charAt(i + 1) == ' ');
            if (ends) {
                return i + 1;
            }
            comma = comma < 0 && (c == ',' || c == '，' || c == '、') ? i + 1 : comma;
            blank = blank < 0 && c == ' ' ? i : blank;
        }
        return comma > from ? comma : blank > from ? blank : to;
    }
}
