package app.tradewind.jobs.boards.copy;

import app.tradewind.catalog.Origin;
import app.tradewind.words.Phrase;
import java.time.LocalDate;

/**
 * One thing that is known of a product, against which its copy is held.
 *
 * @param name of the attribute
 * @param value empty where a person says that the product has none
 * @param said number of the person's word, 0 where a sheet says it
 * @param day when a person said so, or {@code null}
 * @param origin the row that says so, {@code null} for a person's word
 * @param other what another sheet says instead, or empty
 */
public record Known(String name, String value, long said, LocalDate day, Origin origin, String other) {

    /** Of a sheet. */
    public static Known of(String name, String value, Origin origin) {
        return new Known(name, value, 0, null, origin, "");
    }

    Known beside(String text) {
        return new Known(name, value, said, day, origin, text);
    }

    public boolean isSaid() {
        return said > 0;
    }

    /** Where it comes from. */
    public Phrase from() {
        if (isSaid()) {
            return Phrase.of("copydesk.known.said", day);
        }
        return origin.sheet().isEmpty() ? Phrase.of("copydesk.known.row", origin.file(), origin.row())
                : Phrase.of("copydesk.known.sheet-row", origin.file(), origin.sheet(), origin.row());
    }
}
