package app.tradewind.copyrisk.field;

import app.tradewind.copyrisk.match.Spot;
import app.tradewind.words.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names in a text: of marks that no list knows. "bluesign approved", "certificata Hi-Res Audio" claim a
 * mark whatever it is called; evidence that calls it by the same name bears it out.
 */
public final class Names {

    /** What a rule writes for evidence of the very name that the text says. */
    static final String ITSELF = "the name itself";
    private static final int SHORTEST = 2;

    private Names() { }

    /**
     * Is this written as a name? Capitals inside a word, all capitals or a digit say so; one capital at the
     * start does only where the word after it goes on in small letters, or every word of a title would be a name.
     */
    public static boolean stands(Folded text, int start, int end) {
        String name = text.original(start, end);
        boolean inner = false;
        for (int i = 1; i < name.length(); i++) {
            inner |= Character.isUpperCase(name.charAt(i)) && name.charAt(i - 1) != ' ' || Character.isDigit(name.charAt(i));
        }
        if (inner) {
            return true;
        }
        return Character.isUpperCase(name.charAt(0)) && !startsSentence(text, start) && smallAfter(text, end);
    }

    private static boolean startsSentence(Folded text, int start) {
        return start == 0 || start > 1 && ".!?\n:".indexOf(text.text().charAt(start - 2)) >= 0
                || text.text().charAt(start - 1) == '\n';
    }

    private static boolean smallAfter(Folded text, int end) {
        int next = end;
        while (next < text.length() && text.text().charAt(next) == ' ') {
            next++;
        }
        return next == text.length() || !Character.isUpperCase(text.original().charAt(text.start(next)));
    }

    /** The marks that evidence may name: the rule's own, and where it says so the words of the match. */
    public static List<String> inside(List<String> marks, Folded text, Spot spot) {
        if (!marks.contains(ITSELF)) {
            return marks;
        }
        List<String> all = new ArrayList<>(marks);
        all.remove(ITSELF);
        for (String word : text.original(spot.start(), spot.end()).split("[^\\p{L}\\p{N}]+")) {
            boolean named = word.length() > SHORTEST && !word.equals(word.toLowerCase(Locale.ROOT));
            if (named || !word.isEmpty() && !Character.isLowerCase(word.charAt(0)) && !Character.isUpperCase(word.charAt(0))) {
                all.add(word);
            }
        }
        return all;
    }
}
