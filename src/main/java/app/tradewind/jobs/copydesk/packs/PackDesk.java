package app.tradewind.jobs.copydesk.packs;

import app.tradewind.catalog.Certificate;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.check.CopyChecker;
import app.tradewind.copyrisk.packs.PackDiff;
import app.tradewind.copyrisk.packs.PackReading;
import app.tradewind.copyrisk.packs.PackReading.Read;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.copy.HeldPaper;
import app.tradewind.jobs.copydesk.ListingFields;
import app.tradewind.jobs.copydesk.RuleShelf;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.copydesk.PackStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The rule packs of a workspace: what there is, how old it is, and what was different before. */
public final class PackDesk {

    private final Workspace workspace;
    private final RuleShelf shelf;

    public PackDesk(Workspace workspace, RuleShelf shelf) {
        this.workspace = workspace;
        this.shelf = shelf;
    }

    public PacksBoard board(LocalDate today) {
        RuleShelf.Loaded loaded = shelf.loaded();
        List<PacksBoard.Pack> packs = new ArrayList<>();
        loaded.read().packs().forEach((file, pack) -> packs.add(pack(file, pack, loaded.read())));
        List<PacksBoard.Version> versions = workspace.packs().list().stream()
                .sorted(Comparator.comparingLong(PackStore.Version::id).reversed())
                .sorted(Comparator.comparing(version -> !version.digest().equals(loaded.digest())))
                .map(version -> new PacksBoard.Version(version.id(), version.day())).toList();
        return new PacksBoard(today, packs, loaded.read().refused(), versions, new TextTrial(loaded, today), loaded.read().changed());
    }

    /** Rules that are changed as they are now; those that are switched off stay in the list. */
    private static PacksBoard.Pack pack(String file, RulePack pack, Read read) {
        List<Rule> rules = pack.rules().stream().map(rule -> read.changed().containsKey(rule.id()) ? read.changed().get(rule.id()).now() : rule).toList();
        return new PacksBoard.Pack(file, pack.name(), pack.layer(), read.own().contains(file), PacksBoard.newest(pack), rules);
    }

    /** Shipped rules as this workspace wants them. */
    public RuleEdits edits() {
        return new RuleEdits(workspace.reference(), shelf);
    }

    /** The seller's own rules. */
    public OwnRules own() {
        return new OwnRules(workspace.reference(), shelf);
    }

    /** Keeps the packs of now, if they were never met, to be compared with later. */
    public void remember(LocalDate today) {
        RuleShelf.Loaded loaded = shelf.loaded();
        workspace.packs().keep(loaded.digest(), today, loaded.texts());
    }

    /**
     * @param diff which rules came, went, changed
     * @param appeared findings on the listings that the earlier version did not have
     * @param vanished findings that it had and that are none now
     */
    public record Compared(PackDiff diff, List<Finding> appeared, List<Finding> vanished) { }

    /** What is different since an earlier version, in the rules and on the listings as they are now. */
    public Compared compare(long version, CopyBoard board) {
        Map<String, String> files = workspace.packs().files(version).orElse(Map.of());
        Read before = new PackReading(files, Map.of(), board.today()).read();
        CopyChecker checker = before.files().checker();
        List<Finding> appeared = new ArrayList<>();
        List<Finding> vanished = new ArrayList<>();
        List<Certificate> papers = board.evidence().stream().map(HeldPaper::paper).toList();
        for (CopyBoard.Row row : board.rows()) {
            ListingText text = ListingFields.text(row.listing(), papers, row.known());
            List<Finding> then = checker.check(text, board.today());
            appeared.addAll(missing(row.findings(), then));
            vanished.addAll(missing(then, row.findings()));
        }
        return new Compared(PackDiff.of(before.files().packs(), shelf.loaded().files().packs()), appeared, vanished);
    }

    private static List<Finding> missing(List<Finding> of, List<Finding> in) {
        return of.stream().filter(finding -> in.stream().noneMatch(other -> other.rule().id().equals(finding.rule().id())
                && other.span().equals(finding.span()))).toList();
    }

    /** All rules of the packs of now. */
    public List<Rule> rules() {
        return shelf.loaded().files().packs().stream().flatMap(pack -> pack.rules().stream()).toList();
    }
}
