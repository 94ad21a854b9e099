package app.tradewind.jobs.boards.copy;

import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.judgement.SignOff;
import app.tradewind.copyrisk.judgement.SignOff.Role;
import app.tradewind.copyrisk.judgement.SignOff.Standing;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.copyrisk.mend.Edit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What persons have made of one listing.
 *
 * @param imported the row as it was imported; the board's own listing has the edits in it
 * @param waived the findings that somebody accepts, and the waiver
 * @param signed who signed, by role
 * @param mends safer wordings put in place, in the order they were made
 * @param picture the file that somebody chose, or {@code null}
 */
public record Handling(Listing imported, Map<Finding, Waiver> waived, Map<Role, Signed> signed, List<Mend> mends, Picture picture) {

    /** One of which nobody has chosen a picture. */
    public Handling(Listing imported, Map<Finding, Waiver> waived, Map<Role, Signed> signed, List<Mend> mends) {
        this(imported, waived, signed, mends, null);
    }

    public Handling {
        waived = Map.copyOf(waived);
        signed = Map.copyOf(signed);
        mends = List.copyOf(mends);
    }

    /** A listing that nobody has touched. */
    public static Handling none(Listing listing) {
        return new Handling(listing, Map.of(), Map.of(), List.of());
    }

    /** @param path where it stands on this computer @param missing whether it is no longer there */
    public record Picture(String path, boolean missing) { }

    /** @param standing whether text and packs are still what was signed */
    public record Signed(SignOff sign, Standing standing) { }

    /**
     * @param id number of the edit
     * @param edit what is written in place of what
     * @param rule the rule whose finding it answers
     * @param stands whether its place is still in the imported text
     */
    public record Mend(long id, Edit edit, String rule, boolean stands) { }

    /** The signature of a role, where there is one. */
    public Optional<Signed> signed(Role role) {
        return Optional.ofNullable(signed.get(role));
    }

    /** Have both roles signed this text with these packs? */
    public boolean isSigned() {
        return List.of(Role.values()).stream().allMatch(role -> signed(role).filter(s -> s.standing() == Standing.HOLDS).isPresent());
    }
}
