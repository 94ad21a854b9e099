package app.tradewind.storage.lines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Puts blocks into their table, in the caller's transaction. */
public final class LineInsert implements AutoCloseable {

    private final PreparedStatement insert;

    public LineInsert(Connection connection) throws SQLException {
        insert = connection.prepareStatement(
                "insert into sale_block (first_id, last_id, first_day, last_day, packed) values (?, ?, ?, ?, ?)");
    }

    /** @param block has at least one line */
    public void write(LineBlock block) throws SQLException {
        insert.setLong(1, block.firstId());
        insert.setLong(2, block.lastId());
        insert.setObject(3, block.from());
        insert.setObject(4, block.to());
        insert.setBytes(5, block.packed());
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
