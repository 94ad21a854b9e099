package app.tradewind.storage.lines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which lines stand in the shadow of which: those do not count. */
public final class Shadows {

    private static final int CHUNK = 1000;

    private final Connection connection;

    public Shadows(Connection connection) {
        this.connection = connection;
    }

    /** Of lines in a range of ids: those in a shadow, and whose. */
    public Map<Long, Long> between(long from, long to) throws SQLException {
        Map<Long, Long> by = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(
                "select sale_id, by_id from shadow where sale_id between ? and ?")) {
            read.setLong(1, from);
            read.setLong(2, to);
            read(read, by);
        }
        return by;
    }

    /** Of these lines: those in a shadow, and whose. */
    public Map<Long, Long> of(Collection<Long> ids) throws SQLException {
        Map<Long, Long> by = new HashMap<>();
        List<Long> all = List.copyOf(ids);
        try (PreparedStatement read = connection.prepareStatement(
                "select sale_id, by_id from shadow where sale_id = any(?)")) {
            for (int from = 0; from < all.size(); from += CHUNK) {
                read.setObject(1, all.subList(from, Math.min(all.size(), from + CHUNK)).toArray());
                read(read, by);
            }
        }
        return by;
    }

    private static void read(PreparedStatement read, Map<Long, Long> by) throws SQLException {
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                by.put(rows.getLong(1), rows.getLong(2));
            }
        }
    }
}
