package app.tradewind.storage.imports;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Sale;
import app.tradewind.storage.lines.Fingerprints;
import app.tradewind.storage.rows.Met;
import app.tradewind.storage.rows.OverlapChoice;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.StoreFailureException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Tells of a file that is only looked at what of it earlier imports had brought, and what would become of it.
 * Files of one call are looked at one after another, each beside those that would be in by then. Writes nothing.
 */
public final class Foresight implements AutoCloseable {

    private final Handle handle;
    private final Ahead ahead;
    private final long importId;
    private final Keyless keyless;
    private final Coming coming = new Coming(false);
    private final Map<Long, Long> shadows = new HashMap<>();
    private Met met;
    private int place;

    /** Imports that are only thought of: what files before this one would have brought. Holds no connection. */
    public static final class Ahead {

        private final Map<Long, Coming> imports = new LinkedHashMap<>();
        private final Map<Long, Long> shadows = new HashMap<>();
        private final List<Keyless.Part> keyless = new ArrayList<>();

        /** What is known of their order lines, by the number each import would have. */
        Map<Long, Coming> imports() {
            return imports;
        }

        /** Lines that would stand in the shadow of another, and whose. */
        Map<Long, Long> shadows() {
            return shadows;
        }

        /** Their lines without order numbers. */
        List<Keyless.Part> keyless() {
            return keyless;
        }
    }

    /** @param choice what would be said of days without order numbers that an earlier file told otherwise */
    Foresight(Handle handle, OverlapChoice choice, Ahead ahead) {
        this.handle = handle;
        this.ahead = ahead;
        importId = handle.createQuery("select coalesce(max(id), 0) + 1 from import").mapTo(Long.class).one() + ahead.imports.size();
        keyless = new Keyless(handle, importId, ahead);
        keyless.choose(choice);
        keyless.look();
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

    /** After the last record: what the import would meet. */
    public Met met() {
        if (met == null) {
            try {
                if (keyless.replaces()) {
                    shadows.putAll(keyless.replaced(line -> { }));
                    met = Keyless.replaced(shadows.size());
                } else {
                    met = coming.keys().isEmpty() ? Met.NONE
                            : new Succession(handle.getConnection(), importId, null, ahead).foresee(coming, shadows);
                }
            } catch (SQLException e) {
                throw new StoreFailureException(e);
            }
        }
        return met;
    }

    /** The file would come in: the next ones are looked at beside it. */
    public void keep() {
        met();
        ahead.imports.put(importId, coming);
        ahead.shadows.putAll(shadows);
        ahead.keyless.addAll(keyless.parts());
    }

    @Override
    public void close() {
        handle.close();
    }
}
