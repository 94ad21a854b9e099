package app.tradewind.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.keeping.BackupFile;
import app.tradewind.storage.keeping.CopyWatch;
import app.tradewind.storage.keeping.Manifest;
import app.tradewind.storage.lines.StoredLine;
import app.tradewind.storage.lines.StoredLines;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A workspace whose order lines are rows of their own, as they were until step 7")
class PackLinesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final int LINES = 6000;
    /** The tables there were until step 6. */
    private static final Set<String> STEP_6 = Set.of("schema_history", "setting", "import", "import_figure", "source", "raw_block", "item",
            "sale", "shadow", "sale_key", "item_sale", "item_week", "listing", "stock_level", "supplier_terms", "certificate",
            "competitor_price", "fx_rate", "decision", "period_sales", "estimate", "trend_point", "review", "unit_cost",
            "cleaning", "cleaning_alias", "cleaning_aside");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("opens and answers the same, and an import of it can be taken back")
    void sameAnswers() throws Exception {
        List<Object> before;
        try (Workspace workspace = Workspace.create(folder)) {
            fill(workspace);
            before = answers(workspace);
        }
        unpack();
        assertThat(count("select count(*) from sale")).isEqualTo(LINES + LINES / 2 + 2);

        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(answers(workspace)).isEqualTo(before);
            workspace.imports().undo(2, Rows.NOON);
            assertThat(workspace.sales().rows(new SkuMarket("SKU3", "US"), 10)).isNotEmpty();
            Path kept = folder.resolve("backups").resolve("before-change-from-6.zip");
            assertThat(workspace.backups().own()).as("as it was before").containsExactly(kept);
            assertThat(BackupFile.check(kept, CopyWatch.NONE).files()).extracting(Manifest.Entry::name).contains("tradewind.mv.db");
        }
        assertThat(count("select count(*) from information_schema.tables where table_name = 'SALE'")).isZero();
    }

    @Test
    @DisplayName("is packed anew where an earlier opening was killed on the way")
    void killedBefore() throws Exception {
        List<Object> before;
        try (Workspace workspace = Workspace.create(folder)) {
            fill(workspace);
            before = answers(workspace);
        }
        unpack();
        try (Connection direct = direct(); Statement statement = direct.createStatement()) {
            statement.execute("create table sale_block (first_id bigint primary key, last_id bigint not null,"
                    + " first_day date not null, last_day date not null, packed varbinary not null)");
            statement.execute("insert into sale_block values (4294967296, 4294967296, date '2026-01-01',"
                    + " date '2026-01-01', x'00')");
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(answers(workspace)).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("that holds nothing yet opens and takes an import")
    void empty() throws Exception {
        Workspace.create(folder).close();
        unpack();
        try (Workspace workspace = Workspace.open(folder)) {
            fill(workspace);
            assertThat(workspace.sales().lastDay()).isPresent();
        }
    }

    private static void fill(Workspace workspace) {
        SplittableRandom chance = new SplittableRandom(6);
        List<Sale> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            Sale sale = Rows.sale("o" + i, 1, "SKU" + chance.nextInt(40), "2026-0" + (1 + chance.nextInt(9)) + "-1"
                    + chance.nextInt(10), Sale.Kind.values()[chance.nextInt(3)], chance.nextInt(5),
                    chance.nextInt(9) == 0 ? null : chance.nextInt(90) + "." + chance.nextInt(10_000) + " USD");
            lines.add(new Sale(sale.line(), sale.item(), new Sale.When(Instant.ofEpochSecond(1_780_000_000L + i, i % 3),
                    sale.when().day()), sale.kind(), sale.amount(), sale.origin()));
        }
        Rows.bring(workspace, "first", lines);
        Rows.bring(workspace, "second", lines.subList(0, LINES / 2));
        Rows.bring(workspace, "third", Rows.sale("@2026-10-19", "CUP", "2026-10-19", 1, "1.00 JPY"),
                Rows.sale("z", "CUP", "2026-10-20", 2, null));
    }

    private static List<Object> answers(Workspace workspace) {
        List<Object> answers = new ArrayList<>();
        workspace.sales().each((id, sale, counts) -> answers.add(List.of(id, sale, counts)));
        answers.add(workspace.imports().list());
        answers.add(workspace.sales().lastDay());
        for (SkuMarket item : workspace.sales().items()) {
            answers.add(workspace.sales().rows(item, 50));
        }
        workspace.sales().histories(TODAY).forEach(history -> {
            answers.add(history.item());
            answers.add(Arrays.toString(history.units()) + Arrays.toString(history.price()));
        });
        return answers;
    }

    /** Turns the workspace back into one of step 6. */
    private void unpack() throws SQLException {
        try (Connection direct = direct(); Statement statement = direct.createStatement()) {
            statement.execute("create table sale (id bigint primary key, source smallint not null, row_no int not null,"
                    + " order_id varchar not null, line_no int not null, status varchar not null, item int not null,"
                    + " sold_at timestamp(9) with time zone, sold_on date not null, kind tinyint not null, units int not null,"
                    + " gross decfloat(34), currency varchar not null)");
            statement.execute("alter table sale add column updated_at timestamp(9) with time zone");
            try (PreparedStatement insert = direct.prepareStatement(
                    "insert into sale values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                new StoredLines(direct).between(0, Long.MAX_VALUE, line -> {
                    set(insert, line);
                    insert.addBatch();
                });
                insert.executeBatch();
            }
            List<String> later = new ArrayList<>();
            try (ResultSet tables = statement.executeQuery("select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
                while (tables.next()) {
                    if (!STEP_6.contains(tables.getString(1).toLowerCase(Locale.ROOT))) {
                        later.add(tables.getString(1));
                    }
                }
            }
            for (String table : later) {
                statement.execute("drop table \"" + table + "\"");
            }
            statement.execute("alter table certificate drop column models");
            statement.execute("delete from \"schema_history\" where cast(\"version\" as int) > 6");
        }
    }

    private static void set(PreparedStatement insert, StoredLine line) throws SQLException {
        Money gross = line.amount().gross();
        Object[] cells = {line.id(), line.place().source(), line.place().row(), line.line().orderId(),
            line.line().number(), line.line().status(), line.item(), line.when().instant(), line.day(),
            line.kind().ordinal(), line.amount().units(), gross == null ? null : gross.amount(),
            gross == null ? "" : gross.currency().getCurrencyCode(), line.when().updated()};
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == null) {
                insert.setNull(i + 1, Types.NULL);
            } else {
                insert.setObject(i + 1, cells[i]);
            }
        }
    }

    private long count(String query) throws SQLException {
        try (Connection direct = direct(); Statement statement = direct.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private Connection direct() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("tradewind"), "sa", "");
    }
}
