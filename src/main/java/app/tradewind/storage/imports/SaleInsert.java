package app.tradewind.storage.imports;

import app.tradewind.catalog.Sale;
import app.tradewind.storage.lines.LineBlock;
import app.tradewind.storage.lines.LineInsert;
import app.tradewind.storage.lines.StoredLine;
import app.tradewind.storage.rows.Packer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Puts order lines and their key fingerprints into their tables, a portion at a time and some portions to
 * a transaction: each commit writes the way to its last page anew, and what is written twice is rewritten at
 * the closing.
 */
final class SaleInsert implements AutoCloseable {

    private static final int LINES = 5000;
    private static final int KEY_BYTES = 11;
    private static final int PORTIONS = 4;

    private final Connection connection;
    private final LineInsert insert;
    private final PreparedStatement insertKeys;
    private int uncommitted;

    SaleInsert(Connection connection) throws SQLException {
        this.connection = connection;
        insert = new LineInsert(connection);
        insertKeys = connection.prepareStatement("insert into sale_key (first_id, packed) values (?, ?)");
    }

    /** Order lines gathered for one transaction: a block of them and a run of their keys. */
    static final class Portion {
        private final long firstId;
        private final LineBlock lines;
        private final Packer keys = new Packer(LINES * KEY_BYTES);

        Portion(long firstId) {
            this.firstId = firstId;
            lines = new LineBlock(firstId, LINES);
        }

        void add(long id, int source, int item, Sale sale, long key) {
            lines.add(StoredLine.of(id, source, item, sale));
            keys.addWhole(key).add(id - firstId);
        }

        boolean isFull() {
            return lines.lines() == LINES || lines.bytes() > LineBlock.FULL;
        }
    }

    void write(Portion portion) throws SQLException {
        insert.write(portion.lines);
        insertKeys.setLong(1, portion.firstId);
        insertKeys.setBytes(2, portion.keys.bytes());
        insertKeys.executeUpdate();
        if (++uncommitted == PORTIONS) {
            connection.commit();
            uncommitted = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        insertKeys.close();
    }
}
