package app.tradewind.storage.cleaning;

import app.tradewind.words.Bilingual;
import java.time.Instant;

/**
 * A proposal and what was decided about it.
 *
 * @param id counts from 1 and is never used again
 * @param proposal fingerprint of the proposal
 * @param accepted whether the reading was changed; else the proposal was turned down
 * @param title what was proposed, as it was said
 * @param at when it was decided
 * @param undoneAt when that was taken back, or {@code null} while it stands
 */
public record Cleaning(long id, String proposal, boolean accepted, Title title, Instant at, Instant undoneAt) {

    /** @param code the message's code @param text as it was said then, in both languages */
    public record Title(String code, Bilingual text) { }

    public boolean stands() {
        return undoneAt == null;
    }
}
