package app.tradewind.storage.lines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.LongPredicate;

/** The way to order lines: by range, by id, by day. A few blocks at a time are in memory, never all. */
public final class StoredLines {

    private static final String SELECT = "select first_id, last_id, packed from sale_block where ";
    private static final String PAGE = " order by first_id fetch first 4 rows only";

    private final Connection connection;

    public StoredLines(Connection connection) {
        this.connection = connection;
    }

    /** Lines of one import or more, in order; {@code from} is the first id of an import. */
    public void between(long from, long to, LineBlock.Visitor visitor) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(SELECT + "first_id between ? and ?" + PAGE)) {
            read.setLong(2, to);
            pages(read, from, id -> id <= to, visitor);
        }
    }

    /** Lines with these ids, in order; ids without a line are passed over. */
    public void of(Collection<Long> ids, LineBlock.Visitor visitor) throws SQLException {
        long[] sorted = ids.stream().mapToLong(Long::longValue).sorted().toArray();
        LongPredicate wanted = id -> Arrays.binarySearch(sorted, id) >= 0;
        try (PreparedStatement read = connection.prepareStatement(
                SELECT + "first_id <= ? order by first_id desc fetch first row only")) {
            int next = 0;
            while (next < sorted.length) {
                long last = sorted[next];
                read.setLong(1, last);
                try (ResultSet block = read.executeQuery()) {
                    if (block.next() && block.getLong(2) >= last) {
                        last = block.getLong(2);
                        LineBlock.read(block.getLong(1), block.getBytes(3), wanted, visitor);
                    }
                }
                while (next < sorted.length && sorted[next] <= last) {
                    next++;
                }
            }
        }
    }

    /** Lines with ids below one, of days between two, both included. */
    public void ofDays(LocalDate first, LocalDate last, long before, LineBlock.Visitor visitor) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(
                SELECT + "first_id between ? and ? and last_day >= ? and first_day <= ?" + PAGE)) {
            read.setLong(2, before - 1);
            read.setObject(3, first);
            read.setObject(4, last);
            pages(read, 0, id -> id < before, line -> {
                if (!line.day().isBefore(first) && !line.day().isAfter(last)) {
                    visitor.take(line);
                }
            });
        }
    }

    private static void pages(PreparedStatement read, long from, LongPredicate wanted, LineBlock.Visitor visitor)
            throws SQLException {
        long next = from;
        boolean more = true;
        while (more) {
            read.setLong(1, next);
            more = false;
            try (ResultSet blocks = read.executeQuery()) {
                while (blocks.next()) {
                    more = true;
                    next = blocks.getLong(2) + 1;
                    LineBlock.read(blocks.getLong(1), blocks.getBytes(3), wanted, visitor);
                }
            }
        }
    }
}
