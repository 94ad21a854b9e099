package app.tradewind.copyrisk.rules;

import app.tradewind.copyrisk.ListingText;
import java.util.Optional;

/**
 * A text that a rule has to flag, or to pass.
 *
 * @param listing the text in field {@code text}, with all the rule needs to judge it
 * @param span the text to be marked; empty for one that passes
 * @param line where the example stands in its file
 */
public record Example(ListingText listing, Optional<String> span, int line) {

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    /** The marked part of {@code Cup, [[FDA approved]]}, or empty where nothing is marked. */
    static Optional<String> marked(String text) {
        int open = text.indexOf(OPEN);
        int close = text.indexOf(CLOSE);
        return open < 0 || close < open ? Optional.empty() : Optional.of(text.substring(open + OPEN.length(), close));
    }

    static String unmarked(String text) {
        return text.replace(OPEN, "").replace(CLOSE, "");
    }
}
