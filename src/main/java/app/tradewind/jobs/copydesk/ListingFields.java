package app.tradewind.jobs.copydesk;

import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.mend.Edit;
import app.tradewind.jobs.boards.copy.Knowledge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A listing's texts as they are checked, field by field, and the way back into the listing. */
public final class ListingFields {

    private static final String BREAK = "\n";

    private ListingFields() { }

    /** The texts that are not blank; the bullets one below the other. */
    public static Map<String, String> of(Listing listing) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", listing.text().title());
        put(fields, "bullets", String.join(BREAK, listing.text().bullets()));
        put(fields, "description", listing.text().description());
        put(fields, "keywords", listing.text().keywords());
        return fields;
    }

    /** A listing as it is checked, with the evidence that covers it. */
    public static ListingText text(Listing listing, List<Certificate> certificates, Knowledge known) {
        return new ListingText(listing.item().toString(),
                new ListingText.Setting(listing.text().lang(), List.of(listing.item().market()),
                        listing.facts().category(), listing.facts().brand()),
                of(listing), evidence(listing, certificates), known.attributes());
    }

    /** The certificates that cover this product and model in this market, as {@code mark:number:valid-until}. */
    private static List<String> evidence(Listing listing, List<Certificate> certificates) {
        return certificates.stream()
                .filter(paper -> paper.covers(listing))
                .map(paper -> paper.mark() + ":" + paper.number() + ":"
                        + (paper.validUntil() == null ? "" : paper.validUntil()))
                .toList();
    }

    /** The listing with an edit made; empty where its stretch is not there, or goes over two bullets. */
    public static Optional<Listing> with(Listing listing, Edit edit) {
        Listing.Text text = listing.text();
        return switch (edit.field()) {
            case "title" -> edit.apply(text.title()).map(now -> with(listing,
                    new Listing.Text(text.lang(), now, text.bullets(), text.description(), text.keywords())));
            case "bullets" -> bullets(text.bullets(), edit).map(now -> with(listing,
                    new Listing.Text(text.lang(), text.title(), now, text.description(), text.keywords())));
            case "description" -> edit.apply(text.description()).map(now -> with(listing,
                    new Listing.Text(text.lang(), text.title(), text.bullets(), now, text.keywords())));
            case "keywords" -> edit.apply(text.keywords()).map(now -> with(listing,
                    new Listing.Text(text.lang(), text.title(), text.bullets(), text.description(), now)));
            default -> Optional.empty();
        };
    }

    private static Optional<List<String>> bullets(List<String> bullets, Edit edit) {
        int place = edit.place(String.join(BREAK, bullets)).orElse(-1);
        List<String> now = new ArrayList<>(bullets);
        int from = 0;
        for (int i = 0; i < bullets.size() && place >= 0; i++) {
            String bullet = bullets.get(i);
            int at = place - from;
            if (at >= 0 && at + edit.was().length() <= bullet.length()) {
                now.set(i, bullet.substring(0, at) + edit.becomes() + bullet.substring(at + edit.was().length()));
                return Optional.of(now);
            }
            from += bullet.length() + BREAK.length();
        }
        return Optional.empty();
    }

    private static Listing with(Listing listing, Listing.Text text) {
        return new Listing(listing.item(), listing.channel(), text, listing.price(), listing.facts(), listing.origin());
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (text != null && !text.isBlank()) {
            fields.put(name, text);
        }
    }
}
