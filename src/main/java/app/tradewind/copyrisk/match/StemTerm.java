package app.tradewind.copyrisk.match;

import app.tradewind.words.text.Borders;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Tongue;
import java.util.Set;

/**
 * A term by the stems of its words: {@code cure} in "cured", {@code ecológico} in "ecológicas". Only of plain words of
 * one language with a stemmer, and only where a stem is long enough to stand for little else; {@code !}, {@code ^},
 * {@code *} and {@code ..} say how a term is to be read and keep it to its letters.
 *
 * <p>English stems join too much: "organic" has that of "organ", "university" that of "universal", and English terms are
 * looked for in every text. So an English word has to be the term's with an ending of a verb or a noun behind it.
 */
final class StemTerm {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_PHRASE = 6;
    private static final Set<String> ENDINGS = Set.of("s", "es", "d", "ed", "ing");

    private final Term term;
    private final Tongue tongue;
    private final String anchor;
    private final String letters;
    private final String[] words;

    private StemTerm(Term term, Tongue tongue, String anchor, String letters) {
        this.term = term;
        this.tongue = tongue;
        this.anchor = anchor;
        this.letters = letters;
        this.words = letters.split("[ ']");
    }

    /** The term by its stems, or {@code null} where it is to be found by its letters alone. */
    static StemTerm of(Term term, String written, int languages, Stems stems) {
        Tongue tongue = only(languages);
        if (tongue == null || !Stems.has(tongue) || written.startsWith("^") || written.endsWith("!") || written.contains("*")
                || written.contains("..")) {
            return null;
        }
        Folded folded = Folding.fold(written.strip());
        String anchor = StemStream.anchor(folded, stems, tongue);
        return anchor == null || !isLong(anchor) ? null : new StemTerm(term, tongue, anchor, folded.text());
    }

    private static Tongue only(int languages) {
        for (Tongue tongue : Tongue.values()) {
            if (languages == tongue.bit()) {
                return tongue;
            }
        }
        return null;
    }

    /** The letters of its stems: so many in one word, or more of them in a phrase. */
    private static boolean isLong(String anchor) {
        int marks = (int) anchor.chars().filter(c -> c == StemStream.MARK).count();
        return anchor.length() - marks >= (marks == 2 ? SHORTEST : SHORTEST_PHRASE);
    }

    String anchor() {
        return anchor;
    }

    Tongue tongue() {
        return tongue;
    }

    boolean speaks(int active, String foldedCategory) {
        return term.speaks(active, foldedCategory);
    }

    /** Whether a form of the term stands here, other than its own letters, and not another word of the stem. */
    boolean inflects(Folded text, Spot spot) {
        String here = text.text();
        boolean same = spot.end() - spot.start() == letters.length() && here.startsWith(letters, spot.start());
        if (same || tongue != Tongue.EN) {
            return !same;
        }
        int from = spot.start();
        for (String word : words) {
            int end = Borders.wordEnd(here, from);
            boolean form = end - from == word.length() && here.startsWith(word, from) || inflects(word, here.substring(from, end));
            if (!form) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    /** {@code cure, cures, cured, curing}; {@code carry, carries}; {@code stop, stopped}. */
    private static boolean inflects(String base, String word) {
        int same = 0;
        while (same < base.length() && same < word.length() && base.charAt(same) == word.charAt(same)) {
            same++;
        }
        String left = base.substring(same);
        String rest = word.substring(same);
        boolean doubled = left.isEmpty() && rest.length() > 1 && same > 0 && rest.charAt(0) == base.charAt(same - 1);
        return switch (left) {
            case "" -> ENDINGS.contains(rest) || doubled && ENDINGS.contains(rest.substring(1));
            case "e" -> rest.equals("ing");
            case "y" -> rest.equals("ies") || rest.equals("ied");
            default -> false;
        };
    }
}
