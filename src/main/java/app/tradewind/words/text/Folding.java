package app.tradewind.words.text;

import java.util.Arrays;

/**
 * Folds a text so that one spelling of a rule's term finds all of its disguises: width, case, accents,
 * traditional characters, letters set apart ({@code F.D.A}), look-alike letters of another alphabet,
 * hyphens. Rules and listings go through the same folding.
 *
 * <p>Beyond {@link FoldTable}: blanks beside Chinese and Japanese characters are dropped, a hyphen that
 * joins letters becomes a blank, runs of blanks become one.
 */
public final class Folding {

    private static final int JOIN_BLANKS = 3;
    private static final int JOIN_DOTS = 2;
    private static final int MOST_SYMBOLS = 12;

    private char[] chars;
    private int[] from;
    private int[] to;
    private int size;

    private Folding(int capacity) {
        chars = new char[capacity];
        from = new int[capacity];
        to = new int[capacity];
    }

    public static Folded fold(String original) {
        Folding work = new Folding(original.length() + 16);
        work.read(original);
        work.joinLetters();
        Masks.off(work.chars, work.size);
        work.space();
        return new Folded(original, new String(work.chars, 0, work.size), work.from, work.to);
    }

    /** A rule's term in folded form. */
    public static String term(String term) {
        return fold(term).text();
    }

    private void read(String original) {
        for (int i = 0; i < original.length();) {
            int point = original.codePointAt(i);
            int next = i + Character.charCount(point);
            String folded = FoldTable.of(point);
            if (folded.isEmpty() && size > 0) {
                to[size - 1] = next;
            }
            for (int k = 0; k < folded.length(); k++) {
                add(folded.charAt(k), i, next);
            }
            i = next;
        }
    }

    private void add(char c, int start, int end) {
        if (size == chars.length) {
            chars = Arrays.copyOf(chars, size * 2);
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        chars[size] = c;
        from[size] = start;
        to[size++] = end;
    }

    /** {@code f.d.a} and {@code f d a} become {@code fda}: three single letters set apart, two with dots. */
    private void joinLetters() {
        int out = 0;
        for (int i = 0; i < size;) {
            int last = apart(i);
            if (last > i) {
                boolean stop = fullStopOfAcronym(i, last);
                for (int k = i; k <= last; k += 2) {
                    move(k, out++);
                }
                i = last + (stop ? 2 : 1);
            } else {
                move(i++, out++);
            }
        }
        size = out;
    }

    /** The last stop of {@code F.D.A.} ends no clause when a word goes on after it. */
    private boolean fullStopOfAcronym(int first, int last) {
        return last - first >= 4 && chars[first + 1] == '.' && last + 3 < size && chars[last + 1] == '.'
                && chars[last + 2] == ' ' && Character.isLetter(chars[last + 3]);
    }

    /** Index of the last of the single letters set apart from {@code i} on, or {@code i} where there are none. */
    private int apart(int i) {
        if (!spaced(i) || i > 0 && wordy(i - 1) || i + 1 >= size || ". -_*\u00B7".indexOf(chars[i + 1]) < 0) {
            return i;
        }
        char gap = chars[i + 1];
        int last = i;
        while (last + 2 < size && chars[last + 1] == gap && spaced(last + 2)
                && (last + 3 >= size || !wordy(last + 3))) {
            last += 2;
        }
        int letters = (last - i) / 2 + 1;
        return letters >= (gap == '.' ? JOIN_DOTS : JOIN_BLANKS) ? last : i;
    }

    private void space() {
        int out = 0;
        for (int i = 0; i < size; i++) {
            char c = chars[i];
            if (c == '-' && joinsLetters(i)) {
                c = ' ';
            }
            if (symbolBetween(i, out)) {
                continue;
            }
            if (c == ' ' && (out > 0 && blankIsIdle(chars[out - 1]) || i + 1 < size && Borders.unspaced(chars[i + 1]))) {
                continue;
            }
            move(i, out);
            chars[out++] = c;
        }
        size = out;
    }

    /** A picture between two Chinese or Japanese characters only hides the word. */
    private boolean symbolBetween(int i, int out) {
        if (Character.getType(chars[i]) != Character.OTHER_SYMBOL || out == 0 || !Borders.unspaced(chars[out - 1])) {
            return false;
        }
        int after = i + 1;
        // A longer row of pictures hides no word, and looking for its end at each of them would take for ever.
        while (after < size && after - i < MOST_SYMBOLS && Character.getType(chars[after]) == Character.OTHER_SYMBOL) {
            after++;
        }
        return after < size && Borders.unspaced(chars[after]);
    }

    private static boolean blankIsIdle(char before) {
        return before == ' ' || Borders.unspaced(before);
    }

    private boolean joinsLetters(int i) {
        return i > 0 && i + 1 < size && wordy(i - 1) && wordy(i + 1)
                && (Character.isLetter(chars[i - 1]) || Character.isLetter(chars[i + 1]));
    }

    private boolean spaced(int i) {
        return Character.isLetter(chars[i]) && !Borders.unspaced(chars[i]);
    }

    private boolean wordy(int i) {
        return Character.isLetterOrDigit(chars[i]);
    }

    private void move(int i, int out) {
        chars[out] = chars[i];
        from[out] = from[i];
        to[out] = to[i];
    }
}
