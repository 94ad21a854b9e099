package app.tradewind.copyrisk.match;

import app.tradewind.words.text.Borders;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Tongue;
import java.util.Arrays;

/**
 * A text as the row of its words' stems, each between two marks, and the way back to the folded text. Words that
 * a blank, a hyphen or an apostrophe parts stand side by side; anything else between them keeps phrases apart.
 */
final class StemStream {

    /** Before, between and behind the stems: no folded text has it. */
    static final char MARK = '\uE000';
    private static final char APART = '\uE001';
    private static final char OTHER = '\uE002';
    private static final String JOINTS = " '";

    private final Folded text;
    private char[] chars;
    private int size;
    /** Of a mark: where the word behind it starts, and where the one before it ends, in the folded text. */
    private int[] starts;
    private int[] ends;

    StemStream(Folded text) {
        this.text = text;
        int room = text.length() * 2 + 4;
        chars = new char[room];
        starts = new int[room];
        ends = new int[room];
    }

    /** Which words are worth stemming, and how. */
    interface Stemming {
        /** The stem of the word, or {@code null} where no term could have it. */
        String stem(Folded text, int start, int end);
    }

    StemStream read(Stemming stemming) {
        String folded = text.text();
        int before = -1;
        for (int i = 0; i < folded.length();) {
            int end = Borders.wordEnd(folded, i);
            if (end == i) {
                i++;
                continue;
            }
            if (before < 0 || i - before != 1 || JOINTS.indexOf(folded.charAt(before)) < 0) {
                put(APART);
                put(MARK);
            }
            starts[size - 1] = i;
            String stem = stemming.stem(text, i, end);
            if (stem == null) {
                put(OTHER);
            } else {
                for (int k = 0; k < stem.length(); k++) {
                    put(stem.charAt(k));
                }
            }
            put(MARK);
            ends[size - 1] = end;
            before = end;
            i = end;
        }
        return this;
    }

    private void put(char c) {
        if (size == chars.length) {
            chars = Arrays.copyOf(chars, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        chars[size++] = c;
    }

    char[] chars() {
        return chars;
    }

    int size() {
        return size;
    }

    /** The words between two marks. */
    Spot between(int first, int last) {
        return new Spot(starts[first], ends[last]);
    }

    /** The stems of a term's words as the stream has them; {@code null} where the term is not of words alone. */
    static String anchor(Folded term, Stems stems, Tongue tongue) {
        StemStream stream = new StemStream(term).read((text, start, end) -> stems.of(tongue, text, start, end));
        String anchor = new String(stream.chars, 0, stream.size);
        boolean whole = stream.size > 2 && anchor.lastIndexOf(APART) == 0 && stream.starts[1] == 0
                && stream.ends[stream.size - 1] == term.length();
        return whole ? anchor.substring(1) : null;
    }
}
