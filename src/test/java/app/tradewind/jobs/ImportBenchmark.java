package app.tradewind.jobs;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Intake;
import app.tradewind.intake.RowWatch;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.words.Phrase;
import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Measures an import beside what it stands on, in one run and by turns: the bare CSV library, the bare
 * workbook reader, the bare database with prepared batches of the same rows. No test; arguments: an empty
 * folder, lines of the CSV file, rows of the workbook, rounds, and perhaps which parts. The first round warms
 * up and is not counted.
 */
final class ImportBenchmark {

    private static final int BATCH = 5_000;

    private final Path folder;
    private final int lines;
    /** The layouts are read once in a program's life. */
    private final Intake intake = new Intake(Layouts.shipped());
    private final Map<String, List<double[]>> measured = new LinkedHashMap<>();

    private ImportBenchmark(Path folder, int lines) {
        this.folder = folder;
        this.lines = lines;
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path folder = Files.createDirectories(Path.of(args[0]));
        int lines = Integer.parseInt(args[1]);
        Path csv = folder.resolve("orders-" + lines + ".csv");
        Path xlsx = folder.resolve("orders-" + args[2] + ".xlsx");
        if (!Files.exists(csv) || !Files.exists(xlsx)) {
            OrdersFiles.csv(csv, lines);
            OrdersFiles.xlsx(xlsx, Integer.parseInt(args[2]));
        }
        System.out.printf("heap at most %d MB; %,d bytes of CSV, %,d of XLSX%n",
                Runtime.getRuntime().maxMemory() >> 20, Files.size(csv), Files.size(xlsx));
        ImportBenchmark benchmark = new ImportBenchmark(folder, lines);
        String parts = args.length > 4 ? args[4] : "csv,xlsx,store,cancel";
        for (int round = 0; round <= Integer.parseInt(args[3]); round++) {
            benchmark.round(csv, xlsx, parts);
            if (round == 0) {
                benchmark.measured.clear();
            }
        }
        benchmark.print();
    }

    private void round(Path csv, Path xlsx, String parts) throws Exception {
        if (parts.contains("csv")) {
            measure("csv: library alone", () -> bareCsv(csv));
            measure("csv: recognised and parsed", () -> parse(csv, intake));
        }
        if (parts.contains("xlsx")) {
            measure("xlsx: library alone", () -> bareXlsx(xlsx));
            measure("xlsx: recognised and parsed", () -> parse(xlsx, intake));
        }
        if (parts.contains("store")) {
            Path bare = Files.createDirectories(folder.resolve("bare"));
            measure("store: bare prepared batches", () -> bareInsert(bare));
            empty(bare);
            Path workspace = folder.resolve("workspace");
            measure("store: import from file to commit", () -> bring(csv, workspace));
            empty(workspace);
            if (parts.contains("cancel")) {
                cancel(csv, workspace, "storage.looking", lines / 2);
                cancel(csv, workspace, "storage.reading", lines / 2);
                empty(workspace);
            }
        }
    }

    private static void bareCsv(Path file) throws IOException {
        long characters = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    characters += row.getField(i).length();
                }
            }
        }
        need(characters);
    }

    private static void bareXlsx(Path file) throws IOException {
        long characters = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile()); Stream<Row> rows = book.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (Cell cell : row) {
                    characters += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        need(characters);
    }

    private static void parse(Path file, Intake intake) throws Exception {
        Inspection inspection = intake.inspect(file, Hints.NONE);
        need(intake.read(inspection, (record, raw) -> { }, RowWatch.NONE).used());
    }

    /** How long a cancelled import takes to end, from the telling on. */
    private static void cancel(Path file, Path workspace, String step, long rows) throws Exception {
        CancelledAt cancelled = new CancelledAt(step, rows);
        try (ImportFiles job = ImportFiles.into(workspace)) {
            job.run(List.of(file), Hints.NONE, false, cancelled);
            throw new IllegalStateException("was not cancelled");
        } catch (CancellationException e) {
            System.out.printf("  cancelled at row %,d of %s: ended and closed after %.2f s, %.2f s of processor%n",
                    rows, step, (System.nanoTime() - cancelled.told) / 1e9, (cpu() - cancelled.busy) / 1e9);
        }
    }

    private static final class CancelledAt implements Progress {
        private final String step;
        private final long rows;
        private long told;
        private long busy;

        CancelledAt(String step, long rows) {
            this.step = step;
            this.rows = rows;
        }

        @Override
        public void at(Phrase what, long done, long total) {
            if (told == 0 && what.code().equals(step) && done >= rows) {
                told = System.nanoTime();
                busy = cpu();
            }
        }

        @Override
        public boolean cancelled() {
            return told != 0;
        }
    }

    private static void bring(Path file, Path workspace) throws Exception {
        try (ImportFiles job = ImportFiles.into(workspace)) {
            need(job.run(List.of(file), Hints.NONE, false, Progress.NONE).files().get(0).counts().used());
        }
    }

    /** The file's twelve columns and a number for each row, typed, as a program without any parsing would insert them. */
    private void bareInsert(Path into) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + into.resolve("bare").toAbsolutePath() + ";WRITE_DELAY=0", "sa", "")) {
            connection.createStatement().execute("create table line (id bigint primary key, order_id varchar,"
                    + " sold_at timestamp with time zone, sku varchar, title varchar, units int, price decimal(12, 2),"
                    + " amount decimal(12, 2), currency varchar, country varchar, channel varchar, status varchar, note varchar)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into line values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (int i = 0; i < lines; i++) {
                    row(insert, i);
                    insert.addBatch();
                    if ((i + 1) % BATCH == 0 || i + 1 == lines) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
        }
    }

    private static void row(PreparedStatement insert, int number) throws SQLException {
        OrdersFiles.Line line = OrdersFiles.line(number);
        insert.setLong(1, number);
        insert.setString(2, line.order());
        insert.setObject(3, line.at().atOffset(ZoneOffset.UTC));
        insert.setString(4, line.sku());
        insert.setString(5, line.title());
        insert.setInt(6, line.units());
        insert.setBigDecimal(7, BigDecimal.valueOf(line.cents(), 2));
        insert.setBigDecimal(8, BigDecimal.valueOf(line.cents() * line.units(), 2));
        insert.setString(9, line.currency());
        insert.setString(10, line.country());
        insert.setString(11, "Amazon");
        insert.setString(12, line.status());
        insert.setString(13, number % 7 == 0 ? "gift" : "");
    }

    private interface Work {
        void run() throws Exception;
    }

    private void measure(String what, Work work) throws Exception {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long busy = cpu();
        long start = System.nanoTime();
        work.run();
        double wall = (System.nanoTime() - start) / 1e9;
        double processor = (cpu() - busy) / 1e9;
        double peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1048576.0;
        System.out.printf("  %-36s %7.2f s, %7.2f s of processor, heap peak %4.0f MB%n", what, wall, processor, peak);
        measured.computeIfAbsent(what, missing -> new ArrayList<>()).add(new double[] {wall, processor, peak});
    }

    private void print() {
        System.out.println("least and middle of the counted rounds");
        measured.forEach((what, rounds) -> System.out.printf(
                "  %-36s wall %6.2f %6.2f s, processor %6.2f %6.2f s, heap peak at most %4.0f MB%n", what,
                least(rounds, 0), middle(rounds, 0), least(rounds, 1), middle(rounds, 1),
                rounds.stream().mapToDouble(one -> one[2]).max().orElse(0)));
        List<String> names = List.copyOf(measured.keySet());
        for (int i = 0; i + 1 < names.size(); i += 2) {
            List<double[]> bare = measured.get(names.get(i));
            List<double[]> ours = measured.get(names.get(i + 1));
            System.out.printf("  %s / %s: wall %.2f %.2f, processor %.2f %.2f%n", names.get(i + 1), names.get(i),
                    least(ours, 0) / least(bare, 0), middle(ours, 0) / middle(bare, 0),
                    least(ours, 1) / least(bare, 1), middle(ours, 1) / middle(bare, 1));
        }
    }

    private static double least(List<double[]> rounds, int figure) {
        return rounds.stream().mapToDouble(one -> one[figure]).min().orElse(Double.NaN);
    }

    private static double middle(List<double[]> rounds, int figure) {
        return rounds.stream().mapToDouble(one -> one[figure]).sorted().skip(rounds.size() / 2).findFirst().orElse(Double.NaN);
    }

    /** Processor time of the whole process: on a busy machine steadier than the clock. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void need(long seen) {
        if (seen == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
