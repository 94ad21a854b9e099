package app.tradewind.copyrisk.coverage;

import app.tradewind.words.Phrase;
import java.util.List;

/**
 * What one check looked for and what it did not. Nothing here is a clearance.
 *
 * @param rules how many rules could have spoken: of this market and category, in a language of the text
 * @param gaps what was not looked for
 */
public record Looked(int rules, List<Gap> gaps) {

    /** A check of which nothing is known. */
    public static final Looked NOTHING = new Looked(0, List.of());

    public Looked {
        gaps = List.copyOf(gaps);
    }

    /** Why something could not be looked for. */
    public enum Kind { LANGUAGE, MARKET, CATEGORY, PRODUCT_DATA, EVIDENCE, SWITCHED_OFF }

    /** @param said the gap in a sentence */
    public record Gap(Kind kind, Phrase said) { }
}
