package app.tradewind.jobs.boards.file;

import app.tradewind.words.Phrase;

/**
 * A file that is in the store.
 *
 * @param importId the import that holds its rows
 * @param sums what became of them; the store may have left out days that it was to leave as they were
 * @param overlap what of its lines earlier files had brought and which state counts, or {@code null}
 */
public record Kept(long importId, Sums sums, Phrase overlap) {

    /** A file none of whose lines was known. */
    public Kept(long importId, Sums sums) {
        this(importId, sums, null);
    }
}
