package app.tradewind.storage.imports;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.storage.rows.Packer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** Puts order lines and their key fingerprints into their tables, a portion and a transaction at a time. */
final class SaleInsert implements AutoCloseable {

    private static final int KEY_BYTES = 11;

    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement insertKeys;

    SaleInsert(Connection connection) throws SQLException {
        this.connection = connection;
        insert = connection.prepareStatement("insert into sale (id, source, row_no, order_id, line_no, status, item,"
                + " sold_at, sold_on, kind, units, gross, currency, updated_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insertKeys = connection.prepareStatement("insert into sale_key (first_id, packed) values (?, ?)");
    }

    /** Order lines gathered for one transaction. */
    static final class Portion {
        private final List<Line> lines;
        private final Packer keys;

        Portion(int size) {
            lines = new ArrayList<>(size);
            keys = new Packer(size * KEY_BYTES);
        }

        void add(long id, int source, int item, Sale sale, long key) {
            lines.add(new Line(id, source, item, sale));
            keys.addWhole(key).add(id - lines.get(0).id);
        }

        int size() {
            return lines.size();
        }
    }

    private record Line(long id, int source, int item, Sale sale) { }

    void write(Portion portion) throws SQLException {
        for (Line line : portion.lines) {
            set(line);
            insert.addBatch();
        }
        insert.executeBatch();
        insertKeys.setLong(1, portion.lines.get(0).id);
        insertKeys.setBytes(2, portion.keys.bytes());
        insertKeys.executeUpdate();
        connection.commit();
    }

    private void set(Line line) throws SQLException {
        Sale sale = line.sale;
        Money gross = sale.amount().gross();
        insert.setLong(1, line.id);
        insert.setInt(2, line.source);
        insert.setInt(3, sale.origin().row());
        insert.setString(4, sale.line().orderId());
        insert.setInt(5, sale.line().number());
        insert.setString(6, sale.line().status());
        insert.setInt(7, line.item);
        insert.setObject(8, sale.when().instant(), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(9, sale.when().day());
        insert.setInt(10, sale.kind().ordinal());
        insert.setInt(11, sale.amount().units());
        insert.setBigDecimal(12, gross == null ? null : gross.amount());
        insert.setString(13, gross == null ? "" : gross.currency().getCurrencyCode());
        insert.setObject(14, sale.when().updated(), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        insertKeys.close();
    }
}
