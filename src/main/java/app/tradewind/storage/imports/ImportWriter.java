package app.tradewind.storage.imports;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Sale;
import app.tradewind.storage.buyers.BuyerHashes;
import app.tradewind.storage.raw.RawBlocks;
import app.tradewind.storage.rows.Bulk;
import app.tradewind.storage.rows.Items;
import app.tradewind.storage.rows.Met;
import app.tradewind.storage.rows.OverlapChoice;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.StoreFailureException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * One import on its way in, all or nothing: what is accepted counts when {@link #commit} returns, and
 * never when it is closed without. Order lines and raw texts travel ahead in portions that nobody reads
 * before the one last transaction. Used from one thread at a time.
 */
public final class ImportWriter implements AutoCloseable {

    private static final int SMALL = 50_000;

    /** The last transaction. */
    private final Handle handle;
    /** What travels ahead. */
    private final Handle ahead;
    private final Bulk bulk = new Bulk();
    private final Runnable atEnd;
    private final long importId;
    private final Items items;
    private final Sources sources;
    private final SaleRows sales;
    private final FactRows facts;
    private final RawBlocks raws;
    private final Keyless keyless;
    private BuyerHashes buyers;
    private int place;
    private Met met = Met.NONE;
    private boolean open = true;

    /** @param atEnd lets the next writer in */
    ImportWriter(Handle handle, Handle ahead, Runnable atEnd) {
        this.handle = handle;
        this.ahead = ahead;
        this.atEnd = atEnd;
        Leftovers.sweep(ahead);
        handle.begin();
        ahead.begin();
        importId = handle.createQuery("select coalesce(max(id), 0) + 1 from import").mapTo(Long.class).one();
        try {
            Connection connection = handle.getConnection();
            items = new Items(connection);
            sources = new Sources(connection, importId);
            sales = new SaleRows(ahead.getConnection(), bulk, connection);
            facts = new FactRows(connection, items);
            raws = new RawBlocks(ahead.getConnection(), bulk);
            keyless = new Keyless(handle, importId, new Foresight.Ahead());
        } catch (SQLException e) {
            throw new StoreFailureException(e);
        }
    }

    /** What becomes of lines without order numbers whose days an earlier file told otherwise; to be told before any line. */
    public void overlap(OverlapChoice choice) {
        keyless.choose(choice);
    }

    /** Whether a record is to be brought; not so where its day is to stay as an earlier file told it. */
    public boolean wants(CatalogRecord record) {
        return !(record instanceof Sale sale && keyless.isKnown(sale));
    }

    /** Before {@link #commit}: days without order numbers that an earlier file tells otherwise, unless a choice was made. */
    public Optional<Keyless.Clash> clash() {
        try {
            return keyless.clash();
        } catch (SQLException e) {
            throw new StoreFailureException(e);
        }
    }

    /**
     * @param record what a row says
     * @param raw the row as it stands in the file
     */
    public void accept(CatalogRecord record, String raw) {
        try {
            long id = RowId.of(importId, place++);
            int source = sources.number(record.origin());
            if (record instanceof Sale sale) {
                Sale kept = Keyless.has(sale) ? keyless.see(id, sale) : sale;
                sales.add(id, source, items.number(sale.item()), kept);
            } else {
                facts.add(id, source, record);
            }
            raws.add(id, raw);
        } catch (SQLException e) {
            throw new StoreFailureException(e);
        }
    }

    /** The hashes of the buyers, to be kept with the import and to go with it; to be told before {@link #commit}. */
    public void buyers(BuyerHashes hashes) {
        buyers = hashes;
    }

    /** Makes the import count. @return its id */
    public long commit(ImportSummary summary) {
        try {
            items.flush();
            facts.flush();
            raws.flush();
            sales.flush();
            bulk.finish();
            ahead.commit();
            met = sales.finish(importId, keyless);
            if (buyers != null) {
                buyers.write(handle.getConnection(), importId);
            }
        } catch (SQLException e) {
            throw new StoreFailureException(e);
        }
        Receipts.write(handle, new ImportEntry(importId, summary, met.seen(), null));
        handle.execute("update import set last_day = ?, posted = ? where id = ?", sales.lastDay(), sales.posted(), importId);
        keyless.write();
        handle.commit();
        end();
        return importId;
    }

    /** After {@link #commit}: lines that an earlier import had brought already. */
    public Met met() {
        return met;
    }

    @Override
    public void close() {
        if (open) {
            bulk.close();
            handle.rollback();
            if (ahead.isInTransaction()) {
                ahead.rollback();
            }
            if (place <= SMALL) {
                Leftovers.sweep(ahead);
            }
            end();
        }
    }

    private void end() {
        open = false;
        try (handle; ahead; sales; facts; raws; sources; items) {
            atEnd.run();
        } catch (SQLException e) {
            throw new StoreFailureException(e);
        }
    }
}
