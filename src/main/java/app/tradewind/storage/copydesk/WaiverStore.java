package app.tradewind.storage.copydesk;

import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.storage.rows.Cells;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;

/** Accepted findings. What is taken back is marked; nothing is deleted. */
public final class WaiverStore {

    private final Jdbi jdbi;

    public WaiverStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that stand, in the order they were given. */
    public List<Waiver> list() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from copy_waiver where undone_at is null order by id")
                .map((row, context) -> new Waiver(row.getLong("id"),
                        new Waiver.Scope(Waiver.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                                Cells.list(row, "rules"), row.getString("sku"), row.getString("market"),
                                row.getString("word"), row.getString("near")),
                        row.getString("reason"), row.getString("owner"), row.getObject("said_on", LocalDate.class))).list());
    }

    /** @return the same with its number */
    public synchronized Waiver add(Waiver waiver, Instant at) {
        Waiver.Scope scope = waiver.scope();
        return jdbi.inTransaction(handle -> {
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from copy_waiver").mapTo(Long.class).one();
            handle.execute("insert into copy_waiver (id, kind, rules, sku, market, word, near, reason, owner, said_on, at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, scope.kind().name().toLowerCase(Locale.ROOT),
                    scope.rules().toArray(String[]::new), scope.sku(), scope.market(), scope.word(), scope.near(),
                    waiver.reason(), waiver.owner(), waiver.day(), at);
            return waiver.withId(id);
        });
    }

    /** @return whether one of this number stood */
    public synchronized boolean undo(long id, Instant at) {
        return jdbi.withHandle(handle -> handle.execute(
                "update copy_waiver set undone_at = ? where id = ? and undone_at is null", at, id)) > 0;
    }
}
