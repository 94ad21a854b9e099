package app.tradewind.storage.rows;

import app.tradewind.catalog.Money;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Inserts rows into one table, cell after cell in the order of its columns, in batches. */
public final class RowInsert implements AutoCloseable {

    private static final int BATCH = 1000;

    private final PreparedStatement statement;
    private int cell;
    private int waiting;

    public RowInsert(Connection connection, String table, int columns) throws SQLException {
        statement = connection.prepareStatement(
                "insert into " + table + " values (" + String.join(", ", Collections.nCopies(columns, "?")) + ")");
    }

    /** {@code null} leaves the cell blank. */
    public RowInsert value(Object value) throws SQLException {
        statement.setObject(++cell, value);
        return this;
    }

    public RowInsert whole(int value) throws SQLException {
        return value(value);
    }

    public RowInsert text(String text) throws SQLException {
        return value(text);
    }

    /** Two cells: amount and currency code; blank and empty where there is no money. */
    public RowInsert money(Money money) throws SQLException {
        return value(money == null ? null : money.amount()).text(money == null ? "" : money.currency().getCurrencyCode());
    }

    public void done() throws SQLException {
        statement.addBatch();
        cell = 0;
        if (++waiting == BATCH) {
            flush();
        }
    }

    public void flush() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
