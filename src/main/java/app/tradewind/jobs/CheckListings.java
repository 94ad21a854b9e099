package app.tradewind.jobs;

import app.tradewind.advice.Footing;
import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.Checked;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.evidence.MarkRegister;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.copy.Handling;
import app.tradewind.jobs.boards.copy.HeldPaper;
import app.tradewind.jobs.boards.copy.Knowledge;
import app.tradewind.jobs.boards.copy.SecondLook;
import app.tradewind.jobs.copydesk.CopyMemory;
import app.tradewind.jobs.copydesk.HeldAgainst;
import app.tradewind.jobs.copydesk.JudgeCopy;
import app.tradewind.jobs.copydesk.ListingFields;
import app.tradewind.jobs.copydesk.MendPreview;
import app.tradewind.jobs.copydesk.Pictures;
import app.tradewind.jobs.copydesk.RuleShelf;
import app.tradewind.jobs.copydesk.packs.PacksBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks every listing of a snapshot against the rules of its market. */
public final class CheckListings {

    private final RuleShelf.Loaded rules;
    private final CopyMemory memory;
    private final MarkRegister marks;
    private final Pictures pictures;
    private final HeldAgainst against;
    private final boolean suggests;

    /**
     * @param memory what persons have made of the copy so far
     * @param marks what numbers on papers look like
     * @param pictures hints on colours
     * @param suggests whether the second opinion is asked too
     */
    CheckListings(RuleShelf.Loaded rules, CopyMemory memory, MarkRegister marks, Pictures pictures, boolean suggests) {
        this.suggests = suggests;
        this.rules = rules;
        this.memory = memory;
        this.marks = marks;
        this.pictures = pictures;
        this.against = new HeldAgainst(rules.files().packs());
    }

    public CopyBoard run(Snapshot snapshot, Progress progress) {
        List<Listing> listings = snapshot.catalogue().listings();
        List<CopyBoard.Row> rows = new ArrayList<>();
        for (Listing listing : listings) {
            progress.check();
            rows.add(row(memory.mended(listing), snapshot));
            progress.at(Phrase.of("jobs.checking"), rows.size(), listings.size());
        }
        return board(snapshot, rows);
    }

    /** The board after a person has said something: only texts that are others now are checked again. */
    public CopyBoard again(CopyBoard before, Snapshot snapshot) {
        List<CopyBoard.Row> rows = new ArrayList<>();
        for (CopyBoard.Row row : before.rows()) {
            CopyMemory.Mended mended = memory.mended(row.handling().imported());
            boolean same = mended.listing().equals(row.listing()) && memory.known(mended.imported()).equals(row.known());
            rows.add(same ? row(mended, row.findings(), row.second(), snapshot) : row(mended, snapshot));
        }
        return board(snapshot, rows);
    }

    /**
     * What a listing would be with other words in place of a finding. Nothing is kept.
     *
     * @param words the person's own; {@code null} for the rule's safer wording
     * @return empty where the rule has none for this text, or the place lies in two bullets
     */
    public Optional<MendPreview> preview(CopyBoard.Row row, Finding finding, String words, Snapshot snapshot) {
        String text = ListingFields.of(row.listing()).getOrDefault(finding.span().field(), "");
        return JudgeCopy.edit(row, finding, words).flatMap(edit -> ListingFields.with(row.listing(), edit).map(now -> MendPreview.of(edit, text, row.findings(),
                rules.checker().check(ListingFields.text(now, snapshot.catalogue().certificates(), row.known()), snapshot.today()))));
    }

    private CopyBoard.Row row(CopyMemory.Mended mended, Snapshot snapshot) {
        Footing footing = snapshot.catalogue().trust().copy(mended.listing().item());
        Knowledge known = memory.known(mended.imported());
        ListingText text = ListingFields.text(mended.listing(), snapshot.catalogue().certificates(), known);
        Checked checked = rules.checker().examine(text, snapshot.today());
        List<Finding> findings = checked.findings().stream()
                .map(finding -> against.told(finding.with(finding.why().on(footing)), known)).toList();
        SecondLook second = suggests ? second(text, checked, footing, snapshot) : SecondLook.NONE;
        return row(mended, findings, second, snapshot);
    }

    private SecondLook second(ListingText text, Checked checked, Footing footing, Snapshot snapshot) {
        return new SecondLook(List.of(), rules.opinion().suggest(text, checked, snapshot.today()).stream()
                .map(finding -> finding.with(finding.why().on(footing))).toList(), rules.opinion().suspicion(text, checked));
    }

    private CopyBoard.Row row(CopyMemory.Mended mended, List<Finding> findings, SecondLook second, Snapshot snapshot) {
        Knowledge known = memory.known(mended.imported());
        ListingText text = ListingFields.text(mended.listing(), snapshot.catalogue().certificates(), known);
        Handling handling = memory.handling(mended, text, Stream.concat(findings.stream(), second.suggestions().stream()).toList());
        return new CopyBoard.Row(mended.listing(), findings, handling, rules.coverage().of(text),
                second.with(pictures.hints(mended.listing(), text, handling.picture())), known);
    }

    private CopyBoard board(Snapshot snapshot, List<CopyBoard.Row> rows) {
        rows.sort(Comparator.comparingInt((CopyBoard.Row row) -> weight(row.open()))
                .thenComparingDouble(row -> row.second().suspicion()).reversed());
        LocalDate oldest = rows.stream().flatMap(row -> row.findings().stream())
                .map(finding -> finding.rule().asOf()).min(LocalDate::compareTo).orElse(null);
        return new CopyBoard(snapshot.today(), rows, papers(snapshot), rules.files().rules(), oldest,
                PacksBoard.warnings(rules, snapshot.today()));
    }

    /** Every certificate held, as it stands on the day. */
    public List<HeldPaper> papers(Snapshot snapshot) {
        return snapshot.catalogue().certificates().stream().map(paper -> HeldPaper.of(paper, marks, snapshot.today())).toList();
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
}
