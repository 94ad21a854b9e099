package app.tradewind.storage.imports;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Sale;
import app.tradewind.storage.lines.Fingerprints;
import app.tradewind.storage.rows.Met;
import app.tradewind.storage.rows.OverlapChoice;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.StoreFailureException;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tells of a file that is only looked at what of it earlier imports had brought, and what would become of it. Writes nothing. */
public final class Foresight implements AutoCloseable {

    private final Handle handle;
    private final long importId;
    private final Keyless keyless;
    private final Coming coming = new Coming(false);
    private int place;

    /** @param choice what would be said of days without order numbers that an earlier file told otherwise */
    Foresight(Handle handle, OverlapChoice choice) {
        this.handle = handle;
        importId = handle.createQuery("select coalesce(max(id), 0) + 1 from import").mapTo(Long.class).one();
        keyless = new Keyless(handle, importId);
        keyless.choose(choice);
    }

    /** Whether the import would bring a record. */
    public boolean wants(CatalogRecord record) {
        return !(record instanceof Sale sale && keyless.isKnown(sale));
    }

    /** Takes note of a record that the import would bring. */
    public void see(CatalogRecord record) {
        if (record instanceof Sale sale) {
            int at = place++;
            Sale kept = Keyless.has(sale) ? keyless.see(RowId.of(importId, at), sale) : sale;
            coming.add(at, kept, Fingerprints.of(kept));
        }
    }

    /** Days that would have to be asked about. */
    public Optional<Keyless.Clash> clash() {
        try {
            return keyless.clash();
        } catch (SQLException e) {
            throw new StoreFailureException(e);
        }
    }

    /** What the import would meet. */
    public Met met() {
        try {
            if (keyless.replaces()) {
                return Keyless.replaced(keyless.replaceable());
            }
            return coming.keys().isEmpty() ? Met.NONE
                    : new Succession(handle.getConnection(), importId, null).foresee(coming);
        } catch (SQLException e) {
            throw new StoreFailureException(e);
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
