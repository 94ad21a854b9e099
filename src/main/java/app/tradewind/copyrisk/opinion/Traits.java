package app.tradewind.copyrisk.opinion;

import app.tradewind.copyrisk.match.Spot;
import app.tradewind.words.text.Borders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a piece of folded text apart by script: words and four letters of a word where words stand between
 * blanks, two and three characters where they do not, both for Korean; figures count as one. Pairs of words
 * were tried and added nothing.
 */
final class Traits {

    private static final int LETTERS = 4;
    private static final int[] CHARACTERS = {2, 3};
    private static final char EDGE = '_';

    private final String text;
    private final List<Trait> traits = new ArrayList<>();

    private Traits(String text) {
        this.text = text;
    }

    /**
     * The traits in the order of the text, those of lists last; the same name may come twice.
     *
     * @param listed where words of lists stand in the whole text, by name of the list
     */
    static List<Trait> of(String text, Spot piece, Map<String, List<Spot>> listed) {
        Traits work = new Traits(text);
        work.read(piece.start(), piece.end());
        listed.forEach((list, spots) -> {
            for (Spot spot : spots) {
                if (spot.overlaps(piece)) {
                    work.traits.add(new Trait("@" + list, new Spot(Math.max(spot.start(), piece.start()), Math.min(spot.end(), piece.end()))));
                    return;
                }
            }
        });
        return work.traits;
    }

    private void read(int from, int to) {
        for (int i = from; i < to;) {
            int end = i + 1;
            if (Borders.unspaced(text.charAt(i))) {
                while (end < to && Borders.unspaced(text.charAt(end))) {
                    end++;
                }
                characters(i, end);
            } else if (inWord(i)) {
                while (end < to && inWord(end)) {
                    end++;
                }
                word(i, end);
            }
            i = end;
        }
    }

    /** Letters, figures and the apostrophe within. */
    private boolean inWord(int at) {
        char c = text.charAt(at);
        return !Borders.unspaced(c) && (Character.isLetterOrDigit(c)
                || c == '\'' && at > 0 && Character.isLetter(text.charAt(at - 1)));
    }

    private void characters(int from, int to) {
        for (int size : CHARACTERS) {
            for (int i = from; i + size <= to; i++) {
                traits.add(new Trait("u:" + text.substring(i, i + size), new Spot(i, i + size)));
            }
        }
    }

    private void word(int from, int to) {
        StringBuilder word = new StringBuilder().append(EDGE);
        // where in the text each letter stands
        int[] places = new int[to - from + 2];
        boolean korean = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean figure = c >= '0' && c <= '9';
            korean |= c >= '\uAC00' && c <= '\uD7AF';
            if (!figure || word.charAt(word.length() - 1) != '0') {
                places[word.length()] = i;
                word.append(figure ? '0' : c);
            }
        }
        traits.add(new Trait("w:" + word.substring(1), new Spot(from, to)));
        if (korean) {
            characters(from, to);
            return;
        }
        places[0] = from;
        places[word.length()] = to - 1;
        word.append(EDGE);
        for (int i = 0; i + LETTERS <= word.length(); i++) {
            traits.add(new Trait("c:" + word.substring(i, i + LETTERS), new Spot(places[i], places[i + LETTERS - 1] + 1)));
        }
    }
}
