package app.tradewind.intake.cleaning;

import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Texts with blanks too many: at an end, doubled, without width, or of a kind that looks alike and is another.
 * Where the text without them stands in the data as well, the two are spellings of one thing, and
 * {@link SpellingClusters} has them.
 */
final class Blanks {

    private static final double SURE = 0.99;

    private Blanks() { }

    static List<Proposal> of(String field, Texts texts) {
        List<Proposal> found = new ArrayList<>();
        texts.rows().keySet().forEach(text -> {
            String trimmed = trimmed(text);
            if (!trimmed.equals(text) && !trimmed.isEmpty() && texts.rows(trimmed) == 0) {
                found.add(Proposal.merge(field, trimmed, texts.variants(Map.of(text, trimmed)), SURE, Phrase.of("quality.clean.why.blanks")));
            }
        });
        return found;
    }

    /** Every run of blanks, whatever their kind, as one; none at the ends, none without width. */
    static String trimmed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u200B' || c == '\uFEFF' || c == '\u2060') {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = out.length() > 0;
            } else {
                out.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return out.toString();
    }
}
