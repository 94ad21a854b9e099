package app.tradewind.copyrisk.judgement;

import java.time.LocalDate;

/**
 * A person has read a listing's text with the packs of a day and stands for it.
 *
 * @param id counts from 1; 0 before it is kept
 * @param role in which role
 * @param name who
 * @param day when
 * @param note the person's own words, or empty
 * @param seen what was signed
 */
public record SignOff(long id, Role role, String name, LocalDate day, String note, Seen seen) {

    /** Who has to read a text before it is published. */
    public enum Role { PRODUCT, LAW }

    /** Does a signature still hold? */
    public enum Standing { HOLDS, TEXT_CHANGED, PACKS_CHANGED }

    /**
     * @param text digest of the text as it would be published
     * @param packs digest of all rule packs
     */
    public record Seen(String text, String packs) { }

    /** How the signature stands to the text and the packs of now; a changed text is said first. */
    public Standing standing(Seen now) {
        return !seen.text().equals(now.text()) ? Standing.TEXT_CHANGED
                : !seen.packs().equals(now.packs()) ? Standing.PACKS_CHANGED : Standing.HOLDS;
    }
}
