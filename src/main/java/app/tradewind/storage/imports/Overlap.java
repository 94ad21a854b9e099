package app.tradewind.storage.imports;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Packer;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.WeekSums;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Lines that two imports have in common: the later one's count, the earlier ones stay in its shadow and
 * count again when it is taken back.
 */
final class Overlap {

    private static final int CHUNK = 1000;
    private static final int PAGE = 10_000;
    private static final String COLUMNS = "s.id, s.item, s.sold_on, s.kind, s.units, s.gross, s.currency";

    /**
     * Lines that earlier imports had brought.
     *
     * @param seen how many
     * @param older those of them whose state here is older than the one known, and does not count
     */
    record Met(int seen, int older) {
        static final Met NONE = new Met(0, 0);
    }

    private final Connection connection;
    private final long importId;
    private final WeekSums sums;

    /** @param sums learns which lines cease or begin to count */
    Overlap(Connection connection, long importId, WeekSums sums) {
        this.connection = connection;
        this.importId = importId;
        this.sums = sums;
    }

    /** Puts earlier lines with the same keys into the shadow of the new ones. @return how many */
    int shadow(Fingerprints added) throws SQLException {
        int seen = 0;
        Map<Long, Long> pairs = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(
                "select first_id, packed from sale_key where first_id < ? order by first_id")) {
            read.setLong(1, RowId.first(importId));
            try (ResultSet runs = read.executeQuery()) {
                while (runs.next()) {
                    long first = runs.getLong(1);
                    Packer.Reader in = new Packer.Reader(runs.getBytes(2));
                    while (in.hasMore()) {
                        int place = added.place(in.nextWhole());
                        long id = first + in.next();
                        if (place >= 0) {
                            pairs.put(id, RowId.of(importId, place));
                        }
                    }
                    if (pairs.size() >= CHUNK) {
                        seen += shadow(pairs);
                        pairs.clear();
                    }
                }
            }
        }
        return pairs.isEmpty() ? seen : seen + shadow(pairs);
    }

    /** Sets right what the import's going changes, before its rows are deleted. */
    void takeBack() throws SQLException {
        each("select " + COLUMNS + " from sale s where s.id between ? and ?"
                + " and not exists (select 1 from shadow h where h.sale_id = s.id)", false);
        each("select " + COLUMNS + " from shadow h join sale s on s.id = h.sale_id where h.by_id between ? and ?"
                + " and not exists (select 1 from shadow n where n.sale_id = h.by_id)", true);
        inRange("update shadow h set by_id = (select n.by_id from shadow n where n.sale_id = h.by_id)"
                + " where h.by_id between ? and ? and exists (select 1 from shadow n where n.sale_id = h.by_id)");
        inRange("delete from shadow where by_id between ? and ?");
        inRange("delete from shadow where sale_id between ? and ?");
    }

    private int shadow(Map<Long, Long> pairs) throws SQLException {
        int seen = 0;
        try (PreparedStatement read = connection.prepareStatement("select " + COLUMNS + " from sale s where s.id = any(?)"
                        + " and not exists (select 1 from shadow h where h.sale_id = s.id)");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into shadow (sale_id, by_id) values (?, ?)")) {
            read.setObject(1, pairs.keySet().toArray());
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong("id");
                    insert.setLong(1, id);
                    insert.setLong(2, pairs.get(id));
                    insert.addBatch();
                    count(rows, false);
                    seen++;
                }
            }
            insert.executeBatch();
        }
        return seen;
    }

    /** Page by page of the import's ids, so that memory does not grow with it. */
    private void each(String query, boolean begins) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(query)) {
            long end = lastPlace();
            for (long from = RowId.first(importId); from <= end; from += PAGE) {
                read.setLong(1, from);
                read.setLong(2, from + PAGE - 1);
                try (ResultSet rows = read.executeQuery()) {
                    while (rows.next()) {
                        count(rows, begins);
                    }
                }
            }
        }
    }

    private long lastPlace() throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("select max(id) from sale where id between ? and ?")) {
            read.setLong(1, RowId.first(importId));
            read.setLong(2, RowId.last(importId));
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void count(ResultSet row, boolean begins) throws SQLException {
        count(row, begins, sums);
    }

    /** @param row has the columns of an order line */
    static void count(ResultSet row, boolean begins, WeekSums sums) throws SQLException {
        if (row.getInt("kind") != Sale.Kind.SALE.ordinal()) {
            return;
        }
        Money gross = Cells.money(row, "gross");
        LocalDate day = row.getObject("sold_on", LocalDate.class);
        if (begins) {
            sums.add(row.getInt("item"), day, row.getInt("units"), gross);
        } else {
            sums.takeBack(row.getInt("item"), day, row.getInt("units"), gross);
        }
    }

    private void inRange(String change) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setLong(1, RowId.first(importId));
            statement.setLong(2, RowId.last(importId));
            statement.executeUpdate();
        }
    }
}
