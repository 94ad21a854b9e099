package app.tradewind.storage.lines;

import app.tradewind.catalog.Sale;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.RowId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Step 7 of a workspace: order lines, a row each until then, into blocks. The table of rows goes only with
 * the last commit, and a step that was killed before begins anew.
 */
public final class PackLines implements JavaMigration {

    private static final int LINES = 5000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("7");
    }

    @Override
    public String getDescription() {
        return "packed lines";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists sale_block (first_id bigint primary key,"
                    + " last_id bigint not null, first_day date not null, last_day date not null, packed varbinary not null)");
            if (hasRows(connection)) {
                statement.execute("delete from sale_block");
                pack(connection);
                statement.execute("drop table sale");
            }
        }
    }

    private static boolean hasRows(Connection connection) throws SQLException {
        try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", "SALE", null)) {
            return found.next();
        }
    }

    private static void pack(Connection connection) throws SQLException {
        long next = 0;
        LineBlock block;
        try (PreparedStatement read = connection.prepareStatement("select * from sale where id >= ? order by id"
                + " fetch first " + LINES + " rows only"); LineInsert insert = new LineInsert(connection)) {
            do {
                block = null;
                read.setLong(1, next);
                try (ResultSet rows = read.executeQuery()) {
                    while (rows.next()) {
                        StoredLine line = line(rows);
                        if (block != null && (RowId.importOf(block.firstId()) != RowId.importOf(line.id())
                                || block.bytes() > LineBlock.FULL)) {
                            insert.write(block);
                            block = null;
                        }
                        block = block == null ? new LineBlock(line.id(), 0) : block;
                        block.add(line);
                        next = line.id() + 1;
                    }
                }
                if (block != null) {
                    insert.write(block);
                }
            } while (block != null);
        }
    }

    private static StoredLine line(ResultSet row) throws SQLException {
        return new StoredLine(new StoredLine.Place(row.getLong("id"), row.getInt("source"), row.getInt("row_no")),
                row.getInt("item"), new Sale.Line(row.getString("order_id"), row.getInt("line_no"), row.getString("status")),
                new Sale.When(row.getObject("sold_at", Instant.class), row.getObject("sold_on", LocalDate.class),
                        row.getObject("updated_at", Instant.class), false),
                Sale.Kind.values()[row.getInt("kind")],
                new Sale.Amount(row.getInt("units"), Cells.money(row, "gross")));
    }
}
