package app.tradewind.storage.imports;

import java.time.Instant;

/**
 * An import as the workspace remembers it.
 *
 * @param id counts imports from 1 and is never used again
 * @param summary the receipt
 * @param seenBefore rows that an earlier import had brought already; their later state counts
 * @param undoneAt when it was taken back, or {@code null} while it stands
 */
public record ImportEntry(long id, ImportSummary summary, int seenBefore, Instant undoneAt) {

    public boolean isLive() {
        return undoneAt == null;
    }
}
