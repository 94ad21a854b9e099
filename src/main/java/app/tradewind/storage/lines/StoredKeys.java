package app.tradewind.storage.lines;

import app.tradewind.storage.rows.Packer;
import app.tradewind.storage.rows.RowId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The keys of all order lines that stand in the store, packed as each import wrote them. */
public final class StoredKeys {

    private StoredKeys() { }

    /** Takes a line's key and id. */
    @FunctionalInterface
    public interface Taker {
        void take(long key, long id) throws SQLException;
    }

    /** Every line of the imports before this one, in the order they came. */
    public static void before(Connection connection, long importId, Taker taker) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(
                "select first_id, packed from sale_key where first_id < ? order by first_id")) {
            read.setLong(1, RowId.first(importId));
            try (ResultSet runs = read.executeQuery()) {
                while (runs.next()) {
                    long first = runs.getLong(1);
                    for (Packer.Reader in = new Packer.Reader(runs.getBytes(2)); in.hasMore();) {
                        long key = in.nextWhole();
                        taker.take(key, first + in.next());
                    }
                }
            }
        }
    }
}
