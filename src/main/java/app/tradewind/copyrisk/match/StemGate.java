package app.tradewind.copyrisk.match;

import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Tongue;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which words of a text are worth stemming: a stem begins as its word does, so that a word whose first letters no
 * term's stem has can be left out.
 */
final class StemGate {

    private static final int BITS = 1 << 14;
    private static final int LONGEST = 40;
    private static final int HEAD = 2;

    private final Stems stems;
    private final Map<Tongue, BitSet> heads = new EnumMap<>(Tongue.class);

    StemGate(Stems stems) {
        this.stems = stems;
    }

    /** Lets words pass that may have one of the term's stems. */
    void open(StemTerm term) {
        BitSet known = heads.computeIfAbsent(term.tongue(), any -> new BitSet(BITS));
        for (String stem : term.anchor().split(String.valueOf(StemStream.MARK))) {
            if (!stem.isEmpty()) {
                known.set(head(stem, 0, stem.length()));
            }
        }
    }

    /**
     * How the words of a text are stemmed.
     *
     * @param latin the language of those in Latin letters
     * @param cyrillic whether Russian words are stemmed too
     */
    StemStream.Stemming of(Tongue latin, boolean cyrillic) {
        return (text, start, end) -> {
            boolean russian = isCyrillic(text.text().charAt(start));
            return russian && !cyrillic ? null : stem(russian ? Tongue.RU : latin, text, start, end);
        };
    }

    private String stem(Tongue tongue, Folded text, int start, int end) {
        BitSet known = heads.get(tongue);
        return known != null && end - start <= LONGEST && known.get(head(text.text(), start, end))
                ? stems.of(tongue, text, start, end) : null;
    }

    /** The first letters of a word as a number; of a short one, all. */
    private static int head(String text, int start, int end) {
        int head = 0;
        for (int i = start; i < Math.min(end, start + HEAD); i++) {
            head = head * 131 + text.charAt(i);
        }
        return head & BITS - 1;
    }

    /** The language whose stemmer Latin letters go through: the text's own, where it has one, or English. */
    static Tongue latin(int own) {
        for (Tongue tongue : Tongue.values()) {
            if (own == tongue.bit()) {
                return Stems.has(tongue) && tongue != Tongue.RU ? tongue : Tongue.EN;
            }
        }
        return Tongue.EN;
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }
}
