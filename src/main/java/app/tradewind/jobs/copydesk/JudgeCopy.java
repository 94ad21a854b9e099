package app.tradewind.jobs.copydesk;

import app.tradewind.advice.Choice;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.judgement.SignOff.Role;
import app.tradewind.copyrisk.judgement.SignOff;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.copyrisk.judgement.Waivers;
import app.tradewind.copyrisk.mend.Edit;
import app.tradewind.copyrisk.mend.Rewording;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.copydesk.KnownStore;
import app.tradewind.storage.copydesk.ListingKey;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps what a person makes of findings and texts, and writes each word of it into the decision log. */
public final class JudgeCopy {

    private static final String SCREEN = "copy";

    private final Workspace workspace;

    public JudgeCopy(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Who says so, why, and on which day. */
    public record Said(String name, String words, LocalDate day) { }

    /** The waivers that stand, in the order they were given. */
    public List<Waiver> waivers() {
        return workspace.waivers().list();
    }

    /** Accepts a finding as far as the kind reaches. @return the waiver with its number */
    public Waiver waive(Row row, Finding finding, Waiver.Kind kind, Said said) {
        String text = ListingFields.of(row.listing()).getOrDefault(finding.span().field(), "");
        return waive(Waivers.scope(kind, finding, row.listing().item(), text), said, finding);
    }

    /** @param finding one that the scope covers, for the log */
    public Waiver waive(Waiver.Scope scope, Said said, Finding finding) {
        Instant now = Instant.now();
        Waiver kept = workspace.waivers().add(new Waiver(0, scope, said.words(), said.name(), said.day()), now);
        Phrase logged = Phrase.of("copydesk.logged.waived", finding.span().text(), finding.rule().id(), scope(scope));
        log(now, finding.subject(), logged, finding.why().basis().digest(), Choice.DISMISSED, said);
        return kept;
    }

    /** Takes a waiver back: its findings count again. @return whether it stood */
    public boolean unwaive(long id) {
        Waiver waiver = waivers().stream().filter(each -> each.id() == id).findFirst().orElse(null);
        Instant now = Instant.now();
        if (waiver == null || !workspace.waivers().undo(id, now)) {
            return false;
        }
        log(now, waiver.scope().sku(), Phrase.of("copydesk.logged.unwaived", id, scope(waiver.scope())), "", Choice.ACCEPTED,
                new Said(waiver.owner(), "", null));
        return true;
    }

    /** Signs for a listing's text as it stands, in one role. */
    public void sign(Row row, SignOff.Seen seen, Role role, Said said) {
        Instant now = Instant.now();
        workspace.signs().add(ListingKey.of(row.handling().imported()),
                new SignOff(0, role, said.name(), said.day(), said.words(), seen), now);
        log(now, row.listing().item().toString(), Phrase.of("copydesk.logged.signed", role(role), said.name()), seen.text(),
                Choice.ACCEPTED, said);
    }

    /** Takes a signature back. @return whether the role had signed */
    public boolean unsign(Row row, Role role) {
        Instant now = Instant.now();
        boolean stood = workspace.signs().undo(ListingKey.of(row.handling().imported()), role, now);
        if (stood) {
            log(now, row.listing().item().toString(), Phrase.of("copydesk.logged.unsigned", role(role)), "", Choice.DISMISSED,
                    new Said("", "", null));
        }
        return stood;
    }

    /**
     * Writes the rule's safer wording, or the person's own words, in place of what a finding marks. The
     * imported row stays as it is.
     *
     * @param words the person's own; {@code null} for the rule's safer wording
     * @return the number of the edit; empty where the rule has none for this text, or the place lies in two bullets
     */
    public Optional<Long> mend(Row row, Finding finding, String words) {
        return edit(row, finding, words).filter(each -> ListingFields.with(row.listing(), each).isPresent()).map(each -> {
            Instant now = Instant.now();
            long id = workspace.edits().add(ListingKey.of(row.handling().imported()), each, finding.rule().id(), now);
            Phrase logged = Phrase.of("copydesk.logged.mended", finding.span().text(), each.becomes(), finding.rule().id());
            log(now, finding.subject(), logged, finding.why().basis().digest(), words == null ? Choice.ACCEPTED : Choice.ADJUSTED,
                    new Said(each.becomes(), "", null));
            return id;
        });
    }

    /** @param words the person's own; {@code null} for the rule's safer wording */
    public static Optional<Edit> edit(Row row, Finding finding, String words) {
        String text = ListingFields.of(row.listing()).getOrDefault(finding.span().field(), "");
        return words != null ? Optional.of(Rewording.edit(finding.span(), text, words)) : safer(row, finding);
    }

    /** What the rule would put in place; empty where it has nothing for this text. */
    public static Optional<Edit> safer(Row row, Finding finding) {
        return Rewording.safer(finding, row.listing().text().lang(),
                ListingFields.of(row.listing()).getOrDefault(finding.span().field(), ""));
    }

    /** Takes an edit back: the imported words stand again. @return whether it stood */
    public boolean unmend(long id) {
        Instant now = Instant.now();
        boolean stood = workspace.edits().undo(id, now);
        if (stood) {
            log(now, "", Phrase.of("copydesk.logged.unmended", id), "", Choice.DISMISSED, new Said("", "", null));
        }
        return stood;
    }

    /**
     * Writes down what a person knows of a product; it takes the place of what the sheets say.
     *
     * @param value empty where the product has none
     * @return its number
     */
    public long know(Row row, String name, String value, LocalDate day) {
        Instant now = Instant.now();
        String sku = row.listing().item().sku();
        long id = workspace.known().add(new KnownStore.Said(0, sku, name.strip(), value.strip(), day), now);
        log(now, sku, Phrase.of("copydesk.logged.known", name.strip(), value.strip()), "", Choice.ADJUSTED, new Said("", value.strip(), day));
        return id;
    }

    /** Takes a person's word back: the sheets count again. @return whether it stood */
    public boolean unknow(Row row, long id) {
        Instant now = Instant.now();
        boolean stood = workspace.known().undo(id, now);
        if (stood) {
            log(now, row.listing().item().sku(), Phrase.of("copydesk.logged.unknown", id), "", Choice.DISMISSED, new Said("", "", null));
        }
        return stood;
    }

    /** Remembers which file is a listing's picture; {@code null} forgets it. The file itself is not taken in. */
    public void picture(Row row, Path file) {
        ListingKey key = ListingKey.of(row.handling().imported());
        if (file == null) {
            workspace.pictures().forget(key, Instant.now());
        } else {
            workspace.pictures().choose(key, file.toAbsolutePath().normalize().toString(), Instant.now());
        }
    }

    /** How far a waiver reaches, in words. */
    public static Phrase scope(Waiver.Scope scope) {
        return switch (scope.kind()) {
            case OCCURRENCE -> Phrase.of("copydesk.scope.occurrence", scope.word(), scope.sku(), scope.market());
            case WORD -> scope.market().isEmpty() ? Phrase.of("copydesk.scope.word", scope.word())
                    : Phrase.of("copydesk.scope.word.market", scope.word(), scope.market());
            case LISTING -> Phrase.of("copydesk.scope.listing", scope.sku(), scope.market());
            case PRODUCT -> Phrase.of("copydesk.scope.product", scope.sku());
        };
    }

    public static Phrase role(Role role) {
        return Phrase.of(switch (role) {
            case PRODUCT -> "copydesk.role.product";
            case LAW -> "copydesk.role.law";
        });
    }

    private void log(Instant at, String subject, Phrase what, String basis, Choice choice, Said said) {
        workspace.decisions().add(new Decision(at, SCREEN, subject,
                new Decision.Advised(what.code(), new Bilingual(Words.in(Lang.EN).say(what), Words.in(Lang.ZH).say(what)), basis),
                new Decision.Answer(choice, said.name(), said.words())));
    }
}
