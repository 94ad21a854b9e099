package app.tradewind.forecast.launch;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A product as it came to market.
 *
 * @param title its name as offered
 * @param category the seller's own word, or empty
 * @param price asked for a piece at first, {@code NaN} where not known
 * @param weeks pieces a week from the first week on offer; empty for one that has yet to come
 */
public record Launch(String title, String category, double price, double[] weeks) {

    private static final int LEAST_LETTERS = 3;

    /** The words of the title that may tell what it is: letters and digits, in lower case, Han two by two. */
    Set<String> tokens() {
        Set<String> tokens = new TreeSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.codePoints().anyMatch(Character::isIdeographic)) {
                for (int i = 0; i + 1 < word.length(); i++) {
                    tokens.add(word.substring(i, i + 2));
                }
            } else if (word.length() >= LEAST_LETTERS) {
                tokens.add(word);
            }
        }
        return tokens;
    }
}
