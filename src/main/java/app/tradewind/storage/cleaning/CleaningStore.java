package app.tradewind.storage.cleaning;

import app.tradewind.words.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Proposals that were decided. Taking one back marks it; nothing is ever deleted. */
public final class CleaningStore {

    private final Jdbi jdbi;

    public CleaningStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All that was ever decided, in that order. */
    public List<Cleaning> list() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from cleaning order by id")
                .map((row, context) -> new Cleaning(row.getLong("id"), row.getString("proposal"),
                        row.getBoolean("accepted"),
                        new Cleaning.Title(row.getString("title_code"),
                                new Bilingual(row.getString("title_en"), row.getString("title_zh"))),
                        row.getObject("at", Instant.class), row.getObject("undone_at", Instant.class))).list());
    }

    /** Changes the reading from now on. */
    public synchronized void accept(String proposal, Cleaning.Title title, Change change, Instant at) {
        jdbi.useTransaction(handle -> {
            long id = add(handle, proposal, true, title, at);
            PreparedBatch aliases = handle.prepareBatch(
                    "insert into cleaning_alias (cleaning_id, field, was, becomes) values (?, ?, ?, ?)");
            change.aliases().forEach(alias -> aliases.add(id, alias.field(), alias.was(), alias.becomes()));
            PreparedBatch asides = handle.prepareBatch(
                    "insert into cleaning_aside (cleaning_id, sale_id, twin_id) values (?, ?, ?)");
            change.asides().forEach(aside -> asides.add(id, aside.saleId(), aside.twinId()));
            for (PreparedBatch batch : List.of(aliases, asides)) {
                if (batch.size() > 0) {
                    batch.execute();
                }
            }
        });
    }

    /** Remembers that a proposal is not wanted. */
    public synchronized void dismiss(String proposal, Cleaning.Title title, Instant at) {
        jdbi.useTransaction(handle -> add(handle, proposal, false, title, at));
    }

    /** Takes a decision back. @return what was taken back, or empty where none about this proposal stands */
    public synchronized Optional<Cleaning> undo(String proposal, Instant at) {
        Optional<Cleaning> standing = list().stream()
                .filter(one -> one.stands() && one.proposal().equals(proposal)).findFirst();
        standing.ifPresent(one -> jdbi.useHandle(handle ->
                handle.execute("update cleaning set undone_at = ? where id = ?", at, one.id())));
        return standing;
    }

    private static long add(Handle handle, String proposal, boolean accepted, Cleaning.Title title, Instant at) {
        long id = handle.createQuery("select coalesce(max(id), 0) + 1 from cleaning").mapTo(Long.class).one();
        handle.execute("insert into cleaning (id, proposal, accepted, title_code, title_en, title_zh, at)"
                + " values (?, ?, ?, ?, ?, ?, ?)", id, proposal, accepted, title.code(), title.text().en(),
                title.text().zh(), at);
        return id;
    }
}
