package app.tradewind.storage.imports;

import app.tradewind.catalog.Sale;
import app.tradewind.storage.lines.Fingerprints;
import app.tradewind.storage.rows.Bulk;
import app.tradewind.storage.rows.Met;
import app.tradewind.storage.rows.Packer;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.WeekSums;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The order lines of one import on their way in: rows in batches, and gathered beside them what would
 * otherwise need an index or a second reading: key fingerprints, each item's lines, weekly sums.
 */
final class SaleRows implements AutoCloseable {

    /** Bytes of one packed list: well under what a cell of the database holds. */
    private static final int LIST_BYTES = 500_000;

    private final Bulk bulk;
    private final Connection last;
    private final SaleInsert insert;
    private final PreparedStatement insertLines;
    private final WeekSums sums = new WeekSums();
    private final Coming coming = new Coming(true);
    /** By the item's number. */
    private Lines[] linesOfItem = new Lines[64];
    private SaleInsert.Portion waiting;

    /** The ids of one item's lines: the first as it is, the others as steps. */
    private static final class Lines {
        private final long first;
        private long last;
        private final Packer steps = new Packer();

        Lines(long first) {
            this.first = first;
            this.last = first;
        }
    }

    /**
     * @param ahead takes rows and keys, committed in portions
     * @param bulk does so
     * @param last takes what makes them count, in the import's last transaction
     */
    SaleRows(Connection ahead, Bulk bulk, Connection last) throws SQLException {
        this.bulk = bulk;
        this.last = last;
        insert = new SaleInsert(ahead);
        insertLines = last.prepareStatement("insert into item_sale (item, first_id, packed) values (?, ?, ?)");
    }

    void add(long id, int source, int item, Sale sale) throws SQLException {
        long key = Fingerprints.of(sale);
        waiting = waiting == null ? new SaleInsert.Portion(id) : waiting;
        waiting.add(id, source, item, sale, key);
        coming.add(RowId.placeOf(id), sale, key);
        if (sale.kind() == Sale.Kind.SALE) {
            sums.add(item, sale.when().day(), sale.amount().units(), sale.amount().gross());
        }
        addLine(id, item);
        if (waiting.isFull()) {
            flush();
        }
    }

    /** Hands on what waits; {@link #finish} still has to follow. */
    void flush() throws SQLException {
        if (waiting != null) {
            SaleInsert.Portion portion = waiting;
            waiting = null;
            bulk.add(() -> insert.write(portion));
        }
    }

    /**
     * Writes the rest, when all that was handed on is in: lists of lines and, last, what this import changes
     * in the weekly sums.
     *
     * @return lines that earlier imports had brought
     */
    Met finish(long importId, Keyless keyless) throws SQLException {
        for (int item = 0; item < linesOfItem.length; item++) {
            if (linesOfItem[item] != null) {
                writeLines(item, linesOfItem[item]);
            }
        }
        insertLines.executeBatch();
        Met met = Met.NONE;
        if (keyless.replaces()) {
            met = Keyless.replaced(keyless.replace(sums));
        } else if (!coming.keys().isEmpty()) {
            Succession succession = new Succession(last, importId, sums, new Foresight.Ahead());
            met = succession.mayBeOlder(coming) ? succession.merge(coming)
                    : new Overlap(last, importId, sums).shadow(coming, succession);
        }
        sums.writeTo(last);
        return met;
    }

    /** The last day of a line, {@code null} where there is none. */
    LocalDate lastDay() {
        return coming.lastDay();
    }

    /** Whether its lines are bookings of money. */
    boolean posted() {
        return coming.posted();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        insertLines.close();
    }

    private void addLine(long id, int item) throws SQLException {
        if (item >= linesOfItem.length) {
            linesOfItem = Arrays.copyOf(linesOfItem, Math.max(item + 1, linesOfItem.length * 2));
        }
        Lines lines = linesOfItem[item];
        if (lines == null || lines.steps.size() > LIST_BYTES) {
            if (lines != null) {
                writeLines(item, lines);
            }
            linesOfItem[item] = new Lines(id);
        } else {
            lines.steps.add(id - lines.last);
            lines.last = id;
        }
    }

    private void writeLines(int item, Lines lines) throws SQLException {
        insertLines.setInt(1, item);
        insertLines.setLong(2, lines.first);
        insertLines.setBytes(3, lines.steps.bytes());
        insertLines.addBatch();
    }
}
