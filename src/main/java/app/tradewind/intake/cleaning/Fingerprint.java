package app.tradewind.intake.cleaning;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Keys under which spellings of one thing collide. {@link #words} and {@link #pairs} are the methods
 * "fingerprint" and "n-gram fingerprint" of OpenRefine (its documentation, Clustering methods in-depth):
 * case, accents, punctuation, word order and doubled words do not count, for the second neither do blanks.
 */
public final class Fingerprint {

    private static final int GRAM = 2;

    private Fingerprint() { }

    /** Words folded, each once, in order. */
    public static String words(String text) {
        TreeSet<String> words = new TreeSet<>();
        for (String word : folded(text).split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    /** Pairs of neighbouring letters, each once, in order. */
    public static String pairs(String text) {
        String letters = folded(text).replace(" ", "");
        TreeSet<String> grams = new TreeSet<>();
        for (int i = 0; i + GRAM <= letters.length(); i++) {
            grams.add(letters.substring(i, i + GRAM));
        }
        return grams.isEmpty() ? letters : String.join("", grams);
    }

    /**
     * A product number without what nobody sees: width, case, blanks, invisible signs, and the kind of dash.
     * Leading zeros, dots and every letter and digit stay, for they tell products apart.
     */
    public static String identifier(String sku) {
        String wide = UCharacter.foldCase(Normalizer2.getNFKCInstance().normalize(sku), true);
        StringBuilder kept = new StringBuilder();
        wide.codePoints().forEach(c -> {
            int type = UCharacter.getType(c);
            boolean dash = type == UCharacter.getType('-') || type == UCharacter.getType('_') || c == '\u2212';
            if (!UCharacter.isUWhiteSpace(c) && type != UCharacter.getType('\u200B') && !dash) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    /** Lower case, without accents; everything that is neither letter nor digit is a blank. */
    static String folded(String text) {
        String apart = Normalizer2.getNFKDInstance().normalize(text.strip());
        StringBuilder kept = new StringBuilder();
        UCharacter.foldCase(apart, true).codePoints().forEach(c -> {
            if (UCharacter.isLetterOrDigit(c)) {
                kept.appendCodePoint(c);
            } else if (UCharacter.getType(c) != UCharacter.getType('\u0301')) {
                kept.append(' ');
            }
        });
        return kept.toString().strip().toLowerCase(Locale.ROOT);
    }
}
