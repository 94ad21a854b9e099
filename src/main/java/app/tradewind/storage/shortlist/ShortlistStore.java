package app.tradewind.storage.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The steps taken on the shortlist. Rows are only added; one that is taken back is marked. */
public final class ShortlistStore {

    private final Jdbi jdbi;

    public ShortlistStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that stand, oldest first. */
    public List<ShortlistStep> standing() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from shortlist_step where undone_at is null order by id")
                .map((row, context) -> new ShortlistStep(row.getLong("id"), row.getString("sku"), row.getString("kind"), row.getString("text"),
                        row.getObject("at", Instant.class))).list());
    }

    public synchronized void add(String sku, String kind, String text, Instant at) {
        jdbi.useTransaction(handle -> {
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from shortlist_step").mapTo(Long.class).one();
            handle.execute("insert into shortlist_step (id, sku, kind, text, at) values (?, ?, ?, ?, ?)", id, sku, kind, text, at);
        });
    }

    /** Takes the last standing step back. @param sku of this product, or of any where empty @return the step, empty where none stood */
    public synchronized Optional<ShortlistStep> undo(String sku, Instant at) {
        Optional<ShortlistStep> last = standing().stream().filter(step -> sku.isEmpty() || step.sku().equals(sku)).reduce((one, other) -> other);
        last.ifPresent(step -> jdbi.useHandle(handle -> handle.execute("update shortlist_step set undone_at = ? where id = ?", at, step.id())));
        return last;
    }
}
