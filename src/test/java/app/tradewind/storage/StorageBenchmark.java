package app.tradewind.storage;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.imports.ImportWriter;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Measures the store beside the bare database, in one run: lines a second in, weekly histories out,
 * undo. No test; arguments: an empty folder, lines, products, weeks.
 */
final class StorageBenchmark {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final int BATCH = 5000;
    private static final Currency USD = Currency.getInstance("USD");

    private final Path folder;
    private final int lines;
    private final int products;
    private final int weeks;

    private StorageBenchmark(Path folder, int lines, int products, int weeks) {
        this.folder = folder;
        this.lines = lines;
        this.products = products;
        this.weeks = weeks;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        StorageBenchmark whole = new StorageBenchmark(
                folder, Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        new StorageBenchmark(folder.resolve("warm"), whole.lines / 10, whole.products, whole.weeks).run("warm-up");
        whole.run("measured");
    }

    private void run(String name) throws Exception {
        System.out.printf("%s: %,d lines, %,d products, %d weeks%n", name, lines, products, weeks);
        Files.createDirectories(folder);
        double bare = seconds("bare prepared batches", this::bare);
        double store = seconds("import", () -> bring(0));
        System.out.printf("  store / bare = %.2f, %,.0f lines a second of processor%n", store / bare, lines / store);
        for (int i = 0; i < 3; i++) {
            seconds("open and all weekly histories", () -> {
                try (Workspace workspace = Workspace.open(folder)) {
                    int found = workspace.sales().histories(TODAY).size();
                    seconds("  again, already open: " + found, () -> workspace.sales().histories(TODAY));
                    seconds("  lines of one product", () -> workspace.sales().rows(item(7), 100));
                }
            });
        }
        seconds("second import, half of it seen before", () -> bring(lines / 2));
        seconds("undo of it", () -> {
            try (Workspace workspace = Workspace.open(folder)) {
                workspace.imports().undo(2, Instant.EPOCH);
            }
        });
        seconds("import given up at the end", this::giveUp);
        System.out.printf("  %,d bytes%n", Files.size(folder.resolve("tradewind.mv.db")));
    }

    private void bare() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("bare").toAbsolutePath() + ";WRITE_DELAY=0", "sa", "")) {
            connection.createStatement().execute("create table line (id bigint primary key, row_no int,"
                    + " order_id varchar, line_no int, status varchar, sku varchar, market varchar,"
                    + " sold_at timestamp(9) with time zone, sold_on date, kind int, units int, gross decfloat(34),"
                    + " currency varchar)");
            connection.setAutoCommit(false);
            PreparedStatement insert = connection.prepareStatement(
                    "insert into line values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            for (int i = 0; i < lines; i++) {
                Sale sale = sale(i);
                List<Object> cells = List.of((long) i, sale.origin().row(), sale.line().orderId(), sale.line().number(),
                        sale.line().status(), sale.item().sku(), sale.item().market(), sale.when().instant(),
                        sale.when().day(), 0, sale.amount().units(), sale.amount().gross().amount(), "USD");
                for (int cell = 0; cell < cells.size(); cell++) {
                    insert.setObject(cell + 1, cells.get(cell));
                }
                insert.addBatch();
                if ((i + 1) % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private void bring(int from) throws WorkspaceException {
        try (Workspace workspace = Workspace.isIn(folder) ? Workspace.open(folder) : Workspace.create(folder);
                ImportWriter writer = workspace.imports().writer()) {
            accept(writer, from);
            writer.commit(Rows.summary("sha" + from, lines));
        }
    }

    private void giveUp() throws WorkspaceException {
        try (Workspace workspace = Workspace.open(folder)) {
            ImportWriter writer = workspace.imports().writer();
            accept(writer, lines * 2);
            seconds("  rolled back", writer::close);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void accept(ImportWriter writer, int from) {
        for (int i = from; i < from + lines; i++) {
            Sale sale = sale(i);
            writer.accept(sale, sale.line().orderId() + ",Shipped," + sale.when().instant() + "," + sale.item().sku()
                    + ",A product's name of usual length for row " + i + "," + sale.amount().units() + ","
                    + sale.amount().gross().amount() + ",USD,US,Amazon,Expedited," + i % 977);
        }
    }

    /** The same line for the same number. */
    private Sale sale(int i) {
        SplittableRandom chance = new SplittableRandom(i);
        LocalDate day = TODAY.minusDays(1 + chance.nextInt(weeks * 7));
        int units = 1 + chance.nextInt(3);
        return new Sale(new Sale.Line("114-" + (3000000 + i) + "-" + (1000000 + chance.nextInt(8999999)), 1, "Shipped"),
                item(chance.nextInt(products)),
                new Sale.When(day.atTime(12, chance.nextInt(60)).toInstant(ZoneOffset.UTC), day), Sale.Kind.SALE,
                new Sale.Amount(units, new Money(BigDecimal.valueOf(units * 1299L + chance.nextInt(99), 2), USD)),
                new Origin(0, "orders.csv", "", i + 2));
    }

    private static SkuMarket item(int number) {
        return new SkuMarket("SKU-" + number, "US");
    }

    private interface Work {
        void run() throws SQLException, WorkspaceException, IOException;
    }

    /** Processor time of the whole process: on a busy machine steadier than the clock. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double seconds(String what, Work work) throws SQLException, WorkspaceException, IOException {
        long before = cpu();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (cpu() - before) / 1e9;
        System.out.printf("  %-42s %8.2f s, %6.2f s of processor%n", what, seconds, busy);
        return busy;
    }
}
