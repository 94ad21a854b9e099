package app.tradewind.jobs;

import app.tradewind.advice.Footing;
import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.check.CopyChecker;
import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.copydesk.CopyMemory;
import app.tradewind.jobs.copydesk.ListingFields;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks every listing of a snapshot against the rules of its market. */
public final class CheckListings {

    private final RuleFiles rules;
    private final CopyMemory memory;

    /** @param memory what persons have made of the copy so far */
    CheckListings(RuleFiles rules, CopyMemory memory) {
        this.rules = rules;
        this.memory = memory;
    }

    public CopyBoard run(Snapshot snapshot, Progress progress) {
        CopyChecker checker = rules.checker();
        List<Listing> listings = snapshot.catalogue().listings();
        List<CopyBoard.Row> rows = new ArrayList<>();
        for (Listing listing : listings) {
            progress.check();
            Footing footing = snapshot.catalogue().trust().copy(listing.item());
            CopyMemory.Mended mended = memory.mended(listing);
            ListingText text = text(mended.listing(), snapshot.catalogue().certificates());
            List<Finding> findings = checker.check(text, snapshot.today()).stream()
                    .map(finding -> finding.with(finding.why().on(footing))).toList();
            rows.add(new CopyBoard.Row(mended.listing(), findings, memory.handling(mended, text, findings)));
            progress.at(Phrase.of("jobs.checking"), rows.size(), listings.size());
        }
        rows.sort(Comparator.comparingInt((CopyBoard.Row row) -> weight(row.open())).reversed());
        LocalDate oldest = rows.stream().flatMap(row -> row.findings().stream())
                .map(finding -> finding.rule().asOf()).min(LocalDate::compareTo).orElse(null);
        return new CopyBoard(snapshot.today(), rows, snapshot.catalogue().certificates(), rules.rules(), oldest);
    }

    /** Graver findings weigh more than any number of lighter ones of like count. */
    static int weight(List<Finding> findings) {
        return findings.stream().mapToInt(finding -> weight(finding.rule().severity())).sum();
    }

    private static int weight(Finding.Severity severity) {
        return switch (severity) {
            case HIGH -> 100;
            case MEDIUM -> 10;
            case LOW -> 1;
        };
    }

    private static ListingText text(Listing listing, List<Certificate> certificates) {
        return new ListingText(listing.item().toString(),
                new ListingText.Setting(listing.text().lang(), List.of(listing.item().market()),
                        listing.facts().category(), listing.facts().brand()),
                ListingFields.of(listing), evidence(listing, certificates), listing.facts().attributes());
    }

    /** The certificates that cover this product in this market, as {@code mark:number:valid-until}. */
    private static List<String> evidence(Listing listing, List<Certificate> certificates) {
        return certificates.stream()
                .filter(paper -> paper.sku().isEmpty() || paper.sku().equals(listing.item().sku()))
                .filter(paper -> paper.markets().isEmpty() || paper.markets().contains(listing.item().market()))
                .map(paper -> paper.mark() + ":" + paper.number() + ":"
                        + (paper.validUntil() == null ? "" : paper.validUntil()))
                .toList();
    }
}
