package app.tradewind.jobs.copydesk;

import app.tradewind.advice.Digest;
import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.judgement.SignOff.Role;
import app.tradewind.copyrisk.judgement.SignOff;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.copyrisk.judgement.Waivers;
import app.tradewind.jobs.boards.copy.Handling.Mend;
import app.tradewind.jobs.boards.copy.Handling.Picture;
import app.tradewind.jobs.boards.copy.Handling.Signed;
import app.tradewind.jobs.boards.copy.Handling;
import app.tradewind.jobs.boards.copy.Knowledge;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.copydesk.EditStore;
import app.tradewind.storage.copydesk.ListingKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that persons have said of the copy, read once for one check of all listings. */
public final class CopyMemory {

    private final Waivers waivers;
    private final Map<ListingKey, Map<Role, SignOff>> signs;
    private final Map<ListingKey, List<EditStore.Kept>> edits;
    private final String packs;
    private final ProductData data;
    private final Map<ListingKey, String> pictures;

    private CopyMemory(Waivers waivers, Map<ListingKey, Map<Role, SignOff>> signs,
            Map<ListingKey, List<EditStore.Kept>> edits, String packs, ProductData data, Map<ListingKey, String> pictures) {
        this.waivers = waivers;
        this.signs = signs;
        this.edits = edits;
        this.packs = packs;
        this.data = data;
        this.pictures = pictures;
    }

    /** @param packs digest of the rule packs of now */
    public static CopyMemory of(Workspace workspace, String packs) {
        return new CopyMemory(new Waivers(workspace.waivers().list()), workspace.signs().list(), workspace.edits().list(), packs,
                ProductData.of(workspace), workspace.pictures().list());
    }

    /** Digest of rule packs by their texts. */
    public static String digest(Map<String, String> texts) {
        Digest digest = new Digest();
        texts.forEach((name, text) -> digest.add(name).add(text));
        return digest.hex();
    }

    /** What would be signed now. */
    public SignOff.Seen seen(Listing listing) {
        Digest digest = new Digest().add(listing.text().lang());
        ListingFields.of(listing).forEach((name, text) -> digest.add(name).add(text));
        return new SignOff.Seen(digest.hex(), packs);
    }

    /** The listing with the safer wordings that were put in place. */
    public Mended mended(Listing imported) {
        Listing now = imported;
        List<Mend> mends = new ArrayList<>();
        for (EditStore.Kept kept : edits.getOrDefault(ListingKey.of(imported), List.of())) {
            Listing next = ListingFields.with(now, kept.edit()).orElse(null);
            mends.add(new Mend(kept.id(), kept.edit(), kept.rule(), next != null));
            now = next == null ? now : next;
        }
        return new Mended(imported, now, mends);
    }

    /** @param listing as it would be published */
    public record Mended(Listing imported, Listing listing, List<Mend> mends) { }

    /** What is known of a listing's product. */
    public Knowledge known(Listing listing) {
        return data.of(listing);
    }

    /** The picture file that somebody chose for a listing. */
    Optional<Picture> picture(Listing imported) {
        return Optional.ofNullable(pictures.get(ListingKey.of(imported)))
                .map(path -> new Picture(path, !PictureFile.isThere(path)));
    }

    /** What persons have made of a listing, once it is checked. */
    public Handling handling(Mended mended, ListingText checked, List<Finding> findings) {
        Map<Finding, Waiver> waived = new LinkedHashMap<>();
        for (Finding finding : findings) {
            waivers.of(finding, mended.listing().item(), checked.fields().getOrDefault(finding.span().field(), ""))
                    .ifPresent(waiver -> waived.put(finding, waiver));
        }
        Map<Role, Signed> signed = new EnumMap<>(Role.class);
        SignOff.Seen now = seen(mended.listing());
        signs.getOrDefault(ListingKey.of(mended.imported()), Map.of())
                .forEach((role, sign) -> signed.put(role, new Signed(sign, sign.standing(now))));
        return new Handling(mended.imported(), waived, signed, mended.mends(), picture(mended.imported()).orElse(null));
    }
}
