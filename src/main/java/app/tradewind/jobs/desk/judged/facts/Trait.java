package app.tradewind.jobs.desk.judged.facts;

import app.tradewind.selection.Criterion;
import app.tradewind.words.Phrase;
import java.util.List;

/** One thing products are judged by: how it counts, and its figure for a product. */
public interface Trait {

    /** Its name, weight and bounds where nobody asks otherwise. Scripts read the name: it stays. */
    Criterion criterion();

    /** The figure over all of the product's markets; {@link Figure#UNKNOWN} where it is not known, never zero. */
    Figure of(Prospect prospect);

    /** What else there is to say about the figure of a product. */
    default List<Phrase> notes(Prospect prospect) {
        return List.of();
    }
}
