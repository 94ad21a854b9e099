package app.tradewind.advice;

import app.tradewind.words.Phrase;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why an answer is what it is.
 *
 * @param headline the answer in half a sentence, with its figures
 * @param reasons named, signed parts in the order they are read; those with an amount add up to
 *     {@link #total()}
 * @param notes what else the person should know: what was left out, what would change the answer,
 *     what is missing
 * @param confidence how sure
 * @param basis what it was made of
 * @param footing what the data are like that it was made of
 */
public record Explanation(
        Phrase headline, List<Reason> reasons, List<Phrase> notes, Confidence confidence, Basis basis, Footing footing) {

    public Explanation {
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }

    /** As an engine says it, which knows figures and no rows. */
    public Explanation(Phrase headline, List<Reason> reasons, List<Phrase> notes, Confidence confidence, Basis basis) {
        this(headline, reasons, notes, confidence, basis, Footing.FIRM);
    }

    /** The sum of the reasons' amounts: the figure that is being explained. */
    public double total() {
        return reasons.stream().mapToDouble(Reason::amount).sum();
    }

    /** The same with another note. */
    public Explanation noting(Phrase note) {
        return new Explanation(headline, reasons, Stream.concat(notes.stream(), Stream.of(note)).toList(), confidence, basis, footing);
    }

    /** The same answer on these data: as sure as they allow, and saying among its notes why it is not surer. */
    public Explanation on(Footing data) {
        if (data.grounds().isEmpty()) {
            return this;
        }
        Confidence sure = new Confidence(data.atMost(confidence.grade()), confidence.lo(), confidence.hi(),
                confidence.coverage(), confidence.note());
        return new Explanation(headline, reasons, Stream.concat(notes.stream(), data.notes().stream()).toList(), sure,
                basis, data);
    }
}
