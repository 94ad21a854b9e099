package app.tradewind.forecast.launch;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a product's title that may tell what it is. */
public final class TitleWords {

    private static final int LEAST_LETTERS = 3;

    private TitleWords() { }

    /** Runs of letters and digits in lower case, of three characters or more; Han two by two, since Chinese has no blanks. */
    public static Set<String> of(String title) {
        Set<String> words = new TreeSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.codePoints().anyMatch(Character::isIdeographic)) {
                for (int i = 0; i + 1 < word.length(); i++) {
                    words.add(word.substring(i, i + 2));
                }
            } else if (word.length() >= LEAST_LETTERS) {
                words.add(word);
            }
        }
        return words;
    }
}
