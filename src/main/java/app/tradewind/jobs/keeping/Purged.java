package app.tradewind.jobs.keeping;

import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was removed, and where it may still be.
 *
 * @param orders orders whose buyer's hash was kept
 * @param backups files that still hold hashes and the key, as far as the workspace knows
 */
public record Purged(long orders, List<Path> backups) {

    public Purged {
        backups = List.copyOf(backups);
    }

    /** The same in sentences. */
    public List<Phrase> told() {
        List<Phrase> told = new ArrayList<>();
        told.add(orders == 0 ? Phrase.of("keep.purged-none") : Phrase.of("keep.purged", orders));
        backups.forEach(file -> told.add(Phrase.of("keep.purged-backup", file.toString())));
        return told;
    }
}
