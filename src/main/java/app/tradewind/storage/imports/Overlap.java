package app.tradewind.storage.imports;

import app.tradewind.storage.lines.Shadows;
import app.tradewind.storage.lines.StoredKeys;
import app.tradewind.storage.lines.StoredLines;
import app.tradewind.storage.rows.Met;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.WeekSums;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines that two imports have in common: the later one's count, the earlier ones stay in its shadow and
 * count again when it is taken back.
 */
final class Overlap {

    private static final int CHUNK = 1000;

    private final Connection connection;
    private final long importId;
    private final WeekSums sums;
    private final StoredLines lines;
    private final Shadows shadows;

    /** @param sums learns which lines cease or begin to count */
    Overlap(Connection connection, long importId, WeekSums sums) {
        this.connection = connection;
        this.importId = importId;
        this.sums = sums;
        lines = new StoredLines(connection);
        shadows = new Shadows(connection);
    }

    /** Puts earlier lines with the same keys into the shadow of the new ones, which are later for sure. */
    Met shadow(Coming added, Succession order) throws SQLException {
        Met.Tally tally = new Met.Tally();
        Map<Long, Long> pairs = new HashMap<>();
        StoredKeys.before(connection, importId, (key, id) -> {
            int place = added.keys().place(key);
            if (place >= 0) {
                pairs.put(id, RowId.of(importId, place));
            }
            if (pairs.size() >= CHUNK) {
                shadow(pairs, added, order, tally);
                pairs.clear();
            }
        });
        shadow(pairs, added, order, tally);
        return tally.met(added.alike());
    }

    /** Sets right what the import's going changes, before its rows are deleted. */
    void takeBack() throws SQLException {
        long first = RowId.first(importId);
        long last = RowId.last(importId);
        Set<Long> shadowed = shadows.between(first, last).keySet();
        lines.between(first, last, line -> {
            if (!shadowed.contains(line.id())) {
                line.cease(sums);
            }
        });
        lines.of(freed(), line -> line.begin(sums));
        inRange("update shadow h set by_id = (select n.by_id from shadow n where n.sale_id = h.by_id)"
                + " where h.by_id between ? and ? and exists (select 1 from shadow n where n.sale_id = h.by_id)");
        inRange("delete from shadow where by_id between ? and ?");
        inRange("delete from shadow where sale_id between ? and ?");
    }

    private void shadow(Map<Long, Long> pairs, Coming added, Succession order, Met.Tally tally) throws SQLException {
        Set<Long> shadowed = shadows.of(pairs.keySet()).keySet();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into shadow (sale_id, by_id) values (?, ?)")) {
            lines.of(pairs.keySet(), line -> {
                if (!shadowed.contains(line.id())) {
                    insert.setLong(1, line.id());
                    insert.setLong(2, pairs.get(line.id()));
                    insert.addBatch();
                    line.cease(sums);
                    tally.add(order.step(line.id(), added.cancelled(RowId.placeOf(pairs.get(line.id()))), added.lastDay()), false);
                }
            });
            insert.executeBatch();
        }
    }

    /** Lines that count again when the import goes. */
    private List<Long> freed() throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement("select h.sale_id from shadow h"
                + " where h.by_id between ? and ? and not exists (select 1 from shadow n where n.sale_id = h.by_id)")) {
            read.setLong(1, RowId.first(importId));
            read.setLong(2, RowId.last(importId));
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    private void inRange(String change) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setLong(1, RowId.first(importId));
            statement.setLong(2, RowId.last(importId));
            statement.executeUpdate();
        }
    }
}
