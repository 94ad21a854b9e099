package app.tradewind.storage.imports;

import app.tradewind.catalog.Origin;
import app.tradewind.storage.lines.RawRows;
import app.tradewind.storage.rows.OverlapChoice;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.StoreFailureException;
import app.tradewind.storage.rows.WeekSums;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The imports of a workspace: what came in, the way in, and the way back. One import or undoing at a time. */
public final class ImportStore {

    /** Tables of records that are no order lines. */
    public static final List<String> FACTS = List.of("listing", "stock_level", "supplier_terms",
            "certificate", "competitor_price", "fx_rate", "period_sales", "unit_cost", "estimate", "trend_point", "review",
            "planned", "product_fact", "shipment", "ad_line", "price_limit");
    private static final List<String> TABLES_BY_FIRST_ID = List.of("sale_key", "item_sale", "buyer_block");

    private final Jdbi jdbi;
    private final Semaphore writing = new Semaphore(1);

    public ImportStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All imports, those taken back included, in the order they came. */
    public List<ImportEntry> list() {
        return jdbi.withHandle(Receipts::read);
    }

    /** The import that stands and brought the file with this fingerprint. */
    public Optional<ImportEntry> find(String sha256) {
        return list().stream()
                .filter(entry -> entry.isLive() && entry.summary().file().sha256().equals(sha256)).findFirst();
    }

    /** The last import that stands. */
    public Optional<ImportEntry> latest() {
        return list().stream().filter(ImportEntry::isLive).reduce((first, second) -> second);
    }

    /** The row as it stood in the file, without personal columns; empty where it is not stored any more. */
    public Optional<String> raw(Origin origin) {
        return jdbi.withHandle(handle -> RawRows.of(handle, origin));
    }

    /** @throws IllegalStateException if another import is on its way in or out */
    public ImportWriter writer() {
        begin();
        return new ImportWriter(jdbi.open(), jdbi.open(), writing::release);
    }

    /** @param choice as {@link ImportWriter#overlap} is told it @param ahead files that would come in before */
    public Foresight foresight(OverlapChoice choice, Foresight.Ahead ahead) {
        return new Foresight(jdbi.open(), choice, ahead);
    }

    /**
     * Takes an import back: its rows go, lines in its shadow count again. The entry stays, marked.
     *
     * @return the entry as it is now, or empty where no such import stands
     */
    public Optional<ImportEntry> undo(long id, Instant at) {
        begin();
        try {
            int undone = jdbi.inTransaction(handle -> undo(handle, id, at));
            jdbi.useHandle(Leftovers::sweep);
            return undone == 0 ? Optional.empty() : list().stream().filter(entry -> entry.id() == id).findFirst();
        } catch (SQLException e) {
            throw new StoreFailureException(e);
        } finally {
            writing.release();
        }
    }

    /** Tidies up after an import that was killed. */
    public void sweep() {
        jdbi.useHandle(Leftovers::sweep);
    }

    private static int undo(Handle handle, long id, Instant at) throws SQLException {
        int marked = handle.execute("update import set undone_at = ? where id = ? and undone_at is null", at, id);
        if (marked > 0) {
            Connection connection = handle.getConnection();
            WeekSums sums = new WeekSums();
            new Overlap(connection, id, sums).takeBack();
            sums.writeTo(connection);
            FACTS.forEach(table -> delete(handle, table, "id", id));
            TABLES_BY_FIRST_ID.forEach(table -> delete(handle, table, "first_id", id));
            handle.execute("delete from source where import_id = ?", id);
        }
        return marked;
    }

    private static void delete(Handle handle, String table, String column, long id) {
        handle.execute("delete from " + table + " where " + column + " between ? and ?", RowId.first(id), RowId.last(id));
    }

    private void begin() {
        if (!writing.tryAcquire()) {
            throw new IllegalStateException("another import is on its way");
        }
    }
}
