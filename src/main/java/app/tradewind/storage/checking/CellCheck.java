package app.tradewind.storage.checking;

import app.tradewind.storage.checking.Finding.Check;
import app.tradewind.storage.lines.StoredLines;
import app.tradewind.storage.raw.RawBlocks;
import app.tradewind.storage.rows.Packer;
import app.tradewind.storage.rows.Weeks;
import app.tradewind.words.Phrase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;

/** Reads every cell of every table, and unpacks what is packed. */
final class CellCheck {

    private static final int FETCH = 1000;

    private final Handle handle;

    CellCheck(Handle handle) {
        this.handle = handle;
    }

    List<Finding> run(BooleanSupplier cancelled) throws SQLException {
        List<Finding> found = new ArrayList<>();
        List<String> tables = handle.createQuery("select table_name from information_schema.tables"
                + " where table_schema = 'PUBLIC' order by table_name").mapTo(String.class).list();
        long rows = 0;
        for (String table : tables) {
            try {
                rows += read(table, cancelled);
            } catch (CancellationException e) {
                throw e;
            } catch (SQLException | RuntimeException e) {
                // Damaged bytes may end in any exception.
                found.add(Finding.off(Check.STORE, table, Phrase.of("keep.check.table", table)));
            }
        }
        return found.isEmpty() ? List.of(Finding.good(Check.STORE, "", Phrase.of("keep.check.store", tables.size(), rows))) : found;
    }

    private long read(String table, BooleanSupplier cancelled) throws SQLException {
        if (table.equals("SALE_BLOCK")) {
            long[] lines = {0};
            new StoredLines(handle.getConnection()).between(0, Long.MAX_VALUE, line -> lines[0]++);
            return lines[0];
        }
        try (Statement statement = handle.getConnection().createStatement()) {
            // Rows as they are read, not all of a table first.
            statement.execute("set lazy_query_execution 1");
            try (ResultSet cells = statement.executeQuery("select * from \"" + table + '"')) {
                int columns = cells.getMetaData().getColumnCount();
                long rows = 0;
                while (cells.next()) {
                    for (int i = 1; i <= columns; i++) {
                        cells.getObject(i);
                    }
                    unpack(table, cells);
                    if (++rows % FETCH == 0 && cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                }
                return rows;
            }
        }
    }

    private static void unpack(String table, ResultSet row) throws SQLException {
        switch (table) {
            case "RAW_BLOCK" -> RawBlocks.check(row.getBytes("packed"));
            case "ITEM_WEEK" -> Weeks.unpack(row.getBytes("packed"));
            case "ITEM_SALE" -> numbers(row.getBytes("packed"));
            case "BUYER_BLOCK" -> wholes(row.getBytes("packed"));
            default -> { }
        }
    }

    private static void numbers(byte[] packed) {
        for (Packer.Reader in = new Packer.Reader(packed); in.hasMore();) {
            in.next();
        }
    }

    private static void wholes(byte[] packed) {
        for (Packer.Reader in = new Packer.Reader(packed); in.hasMore();) {
            in.nextWhole();
        }
    }
}
