package app.tradewind.storage.imports;

import app.tradewind.storage.rows.RowId;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Rows that belong to no import that stands. Order lines and raw texts are committed in portions while an
 * import is on its way, since one transaction over a million rows costs the database twice the time; they
 * are reached only through what the import's last transaction writes. What a cancelled, killed or undone
 * import leaves lying here is never read, and is swept before the next one.
 */
final class Leftovers {

    private static final int PORTION = 20_000;

    private Leftovers() { }

    /** Each portion its own transaction, so the handle must have none open. */
    static void sweep(Handle handle) {
        long next = handle.createQuery("select coalesce(max(id), 0) + 1 from import").mapTo(Long.class).one();
        sweep(handle, RowId.first(next), Long.MAX_VALUE);
        List<Long> undone = handle.createQuery("select id from import where undone_at is not null").mapTo(Long.class).list();
        undone.forEach(id -> sweep(handle, RowId.first(id), RowId.last(id)));
    }

    private static void sweep(Handle handle, long from, long to) {
        delete(handle, "sale_block", "first_id", from, to);
        delete(handle, "raw_block", "first_id", from, to);
        delete(handle, "sale_key", "first_id", from, to);
    }

    private static void delete(Handle handle, String table, String column, long from, long to) {
        String portion = "delete from " + table + " where " + column + " between ? and ? fetch first "
                + PORTION + " rows only";
        int deleted;
        do {
            deleted = handle.execute(portion, from, to);
        } while (deleted == PORTION);
    }
}
