package app.tradewind.jobs.boards.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.picture.ColourNotes.Hint;
import java.util.List;

/**
 * Where else to look in a listing, beside what rules find. It counts nowhere among the findings.
 *
 * @param hints what the colours of its picture may mean
 * @param suggestions of the learned second opinion, in the order of the text; those that somebody accepts among them
 * @param suspicion log-odds of the most suspect piece, negative infinity for none: it only orders listings
 */
public record SecondLook(List<Hint> hints, List<Finding> suggestions, double suspicion) {

    public static final SecondLook NONE = new SecondLook(List.of(), List.of(), Double.NEGATIVE_INFINITY);

    public SecondLook {
        hints = List.copyOf(hints);
        suggestions = List.copyOf(suggestions);
    }

    /** The same with other hints. */
    public SecondLook with(List<Hint> others) {
        return new SecondLook(others, suggestions, suspicion);
    }
}
