package app.tradewind.jobs.quality;

import app.tradewind.intake.cleaning.Cleaner;
import app.tradewind.intake.cleaning.Proposal;
import app.tradewind.intake.quality.audit.Held;
import app.tradewind.report.Table;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.cleaning.Change;
import app.tradewind.storage.cleaning.Cleaning;
import app.tradewind.storage.cleaning.CleaningStore;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proposals to put data right, and what a person decided about them. An accepted one changes how rows are
 * read from then on, never a row; everything can be taken back.
 */
public final class CleanData {

    private final Workspace workspace;
    private final CleaningStore store;

    public CleanData(Workspace workspace) {
        this.workspace = workspace;
        this.store = workspace.cleanings();
    }

    /** What may be put right now; nothing that was turned down. */
    public List<Proposal> proposals() {
        Held held = HeldData.of(workspace);
        Cleaner cleaner = new Cleaner();
        held.facts().forEach(cleaner::look);
        held.sales().each((id, sale, counts) -> {
            if (counts) {
                cleaner.note(sale);
            }
        });
        held.sales().each((id, sale, counts) -> {
            if (counts) {
                cleaner.keep(id, sale);
            }
        });
        Set<String> dismissed = store.list().stream().filter(one -> one.stands() && !one.accepted())
                .map(Cleaning::proposal).collect(Collectors.toSet());
        return cleaner.proposals().stream().filter(proposal -> !dismissed.contains(proposal.id())).toList();
    }

    /** What was decided and stands, the latest first. */
    public List<Decided> decided() {
        return store.list().stream().filter(Cleaning::stands)
                .map(one -> new Decided(one.proposal(), one.accepted(), one.title().text(), one.at()))
                .sorted((a, b) -> b.at().compareTo(a.at())).toList();
    }

    /**
     * @param id of the proposal
     * @param accepted whether the reading was changed; else it was turned down
     * @param title what was proposed, as it was said then
     * @param at when it was decided
     */
    public record Decided(String id, boolean accepted, Bilingual title, Instant at) { }

    /** Reads otherwise from now on. @return what was accepted, or empty where nothing of this id is proposed */
    public Optional<Bilingual> accept(String id) {
        return find(id).map(proposal -> {
            Cleaning.Title title = title(proposal);
            store.accept(id, title, change(proposal), Instant.now());
            return title.text();
        });
    }

    /** Does not propose it again. @return what was turned down, or empty where nothing of this id is proposed */
    public Optional<Bilingual> dismiss(String id) {
        return find(id).map(proposal -> {
            Cleaning.Title title = title(proposal);
            store.dismiss(id, title, Instant.now());
            return title.text();
        });
    }

    /** Takes back what was decided. @return what it was, or empty where nothing about this id stands */
    public Optional<Bilingual> undo(String id) {
        return store.undo(id, Instant.now()).map(one -> one.title().text());
    }

    /** Proposals and what was decided, one line a text or twin that would change; {@code state} is open, accepted or dismissed. */
    public Table table(Words words) {
        Table.Builder table = new Table.Builder("id", "state", "field", "before", "after", "rows", "sureness", "example", "title", "reason");
        for (Proposal proposal : proposals()) {
            String title = words.say(proposal.title());
            String why = words.say(proposal.why());
            if (proposal.merge() != null) {
                proposal.merge().variants().forEach(variant -> table.row(proposal.id(), "open", proposal.merge().field(),
                        variant.was(), variant.becomes(), variant.rows(), AssessData.rounded(proposal.sure()),
                        AssessData.place(variant.example()), title, why));
            } else {
                proposal.twins().forEach(twin -> table.row(proposal.id(), "open", "*", AssessData.place(twin.row()),
                        AssessData.place(twin.twin()), 1, AssessData.rounded(proposal.sure()), AssessData.place(twin.row()), title, why));
            }
        }
        decided().forEach(one -> table.row(one.id(), one.accepted() ? "accepted" : "dismissed", "", "", "", null, null, "",
                one.title().in(words.lang()), ""));
        return table.build();
    }

    private Optional<Proposal> find(String id) {
        return proposals().stream().filter(proposal -> proposal.id().equals(id)).findFirst();
    }

    private static Cleaning.Title title(Proposal proposal) {
        return new Cleaning.Title(proposal.title().code(), new Bilingual(
                Words.in(Lang.EN).say(proposal.title()), Words.in(Lang.ZH).say(proposal.title())));
    }

    private static Change change(Proposal proposal) {
        List<Change.Alias> aliases = proposal.merge() == null ? List.of() : proposal.merge().variants().stream()
                .map(variant -> new Change.Alias(proposal.merge().field(), variant.was(), variant.becomes())).toList();
        return new Change(aliases, proposal.twins().stream()
                .map(twin -> new Change.Aside(twin.saleId(), twin.twinId())).toList());
    }
}
