package app.tradewind.forecast.launch;

import java.util.Set;

/**
 * A product as it came to market.
 *
 * @param title its name as offered
 * @param category the seller's own word, or empty
 * @param price asked for a piece at first, {@code NaN} where not known
 * @param weeks pieces a week from the first week on offer; empty for one that has yet to come
 */
public record Launch(String title, String category, double price, double[] weeks) {

    /** The words of the title that may tell what it is. */
    Set<String> tokens() {
        return TitleWords.of(title);
    }
}
