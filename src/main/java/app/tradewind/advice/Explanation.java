package app.tradewind.advice;

import app.tradewind.words.Phrase;
import java.util.List;

/**
 * Why an answer is what it is.
 *
 * @param headline the answer in half a sentence, with its figures
 * @param reasons named, signed parts in the order they are read; those with an amount add up to
 *     {@link #total()}
 * @param notes what else the person should know: what was left out, what would change the answer,
 *     what is missing
 * @param confidence how sure
 * @param basis what it stands on
 */
public record Explanation(
        Phrase headline, List<Reason> reasons, List<Phrase> notes, Confidence confidence, Basis basis) {

    public Explanation {
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }

    /** The sum of the reasons' amounts: the figure that is being explained. */
    public double total() {
        return reasons.stream().mapToDouble(Reason::amount).sum();
    }
}
