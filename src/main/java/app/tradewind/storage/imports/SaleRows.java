package app.tradewind.storage.imports;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.storage.rows.Packer;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.WeekSums;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The order lines of one import on their way in: rows in batches, and gathered beside them what would
 * otherwise need an index or a second reading: key fingerprints, each item's lines, weekly sums.
 */
final class SaleRows implements AutoCloseable {

    private static final int BATCH = 5000;
    /** Bytes of one packed list: well under what a cell of the database holds. */
    private static final int LIST_BYTES = 500_000;

    private final Connection bulk;
    private final Connection last;
    private final PreparedStatement insert;
    private final PreparedStatement insertKeys;
    private final PreparedStatement insertLines;
    private final WeekSums sums = new WeekSums();
    private final Fingerprints fingerprints = new Fingerprints();
    private final Map<Integer, Lines> linesOfItem = new HashMap<>();
    private Packer keys = new Packer();
    private long keysFrom;
    private int waiting;
    private boolean updates;
    private LocalDate lastDay;

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
     * @param bulk takes rows and keys, committed in portions
     * @param last takes what makes them count, in the import's last transaction
     */
    SaleRows(Connection bulk, Connection last) throws SQLException {
        this.bulk = bulk;
        this.last = last;
        insert = bulk.prepareStatement("insert into sale (id, source, row_no, order_id, line_no, status, item,"
                + " sold_at, sold_on, kind, units, gross, currency, updated_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insertKeys = bulk.prepareStatement("insert into sale_key (first_id, packed) values (?, ?)");
        insertLines = last.prepareStatement("insert into item_sale (item, first_id, packed) values (?, ?, ?)");
    }

    void add(long id, int source, int item, Sale sale) throws SQLException {
        Money gross = sale.amount().gross();
        insert.setLong(1, id);
        insert.setInt(2, source);
        insert.setInt(3, sale.origin().row());
        insert.setString(4, sale.line().orderId());
        insert.setInt(5, sale.line().number());
        insert.setString(6, sale.line().status());
        insert.setInt(7, item);
        insert.setObject(8, sale.when().instant(), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(9, sale.when().day());
        insert.setInt(10, sale.kind().ordinal());
        insert.setInt(11, sale.amount().units());
        insert.setBigDecimal(12, gross == null ? null : gross.amount());
        insert.setString(13, gross == null ? "" : gross.currency().getCurrencyCode());
        insert.setObject(14, sale.when().updated(), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.addBatch();
        updates |= sale.when().updated() != null;
        lastDay = lastDay == null || sale.when().day().isAfter(lastDay) ? sale.when().day() : lastDay;
        if (sale.kind() == Sale.Kind.SALE) {
            sums.add(item, sale.when().day(), sale.amount().units(), gross);
        }
        addKey(id, Fingerprints.of(sale));
        addLine(id, item);
        if (++waiting == BATCH) {
            flush();
        }
    }

    /** Writes what waits; {@link #finish} still has to follow. */
    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            insertKeys.setLong(1, keysFrom);
            insertKeys.setBytes(2, keys.bytes());
            insertKeys.executeUpdate();
            bulk.commit();
            keys = new Packer();
            waiting = 0;
        }
    }

    /** Writes the rest: lists of lines and, last, what this import changes in the weekly sums. @return lines that earlier imports had brought */
    Overlap.Met finish(long importId) throws SQLException {
        flush();
        for (Map.Entry<Integer, Lines> entry : linesOfItem.entrySet()) {
            writeLines(entry.getKey(), entry.getValue());
        }
        insertLines.executeBatch();
        Overlap.Met met = Overlap.Met.NONE;
        if (!fingerprints.isEmpty()) {
            Succession succession = new Succession(last, importId, sums);
            met = updates || succession.anyLater(lastDay) ? succession.merge(fingerprints, lastDay)
                    : new Overlap.Met(new Overlap(last, importId, sums).shadow(fingerprints), 0);
        }
        sums.writeTo(last);
        return met;
    }

    /** The last day of a line, {@code null} where there is none. */
    LocalDate lastDay() {
        return lastDay;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        insertKeys.close();
        insertLines.close();
    }

    private void addKey(long id, long key) {
        if (waiting == 0) {
            keysFrom = id;
        }
        keys.addWhole(key).add(id - keysFrom);
        fingerprints.add(key, RowId.placeOf(id));
    }

    private void addLine(long id, int item) throws SQLException {
        Lines lines = linesOfItem.get(item);
        if (lines == null || lines.steps.size() > LIST_BYTES) {
            if (lines != null) {
                writeLines(item, lines);
            }
            linesOfItem.put(item, new Lines(id));
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
