package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.imports.ImportReport;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Phrase;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Importing files")
class ImportFilesTest {

    private static final String HEADER = "order_id,sku,market,date,quantity,amount,currency\n";

    @TempDir
    private Path temp;
    private Path folder;
    private Path orders;

    @BeforeEach
    void write() throws IOException {
        folder = temp.resolve("w");
        orders = file("orders.csv", HEADER + "1,MUG,US,2026-10-19,2,25.80,USD\n2,MUG,US,2026-10-20,1,12.90,USD\n");
    }

    @Test
    @DisplayName("makes no workspace for files that give no row")
    void nothingForNothing() throws Exception {
        List<Path> files = List.of(file("empty.csv", ""), file("header.csv", HEADER),
                file("cancelled.csv", "Order ID,Date,SKU,Qty,Amount (USD),Status\n1,2026-10-19,MUG,1,5.00,Cancelled\n"),
                file("unreadable.csv", HEADER + "1,MUG,US,2026-10-19,many,25.80,USD\n"));
        try (ImportFiles job = ImportFiles.into(folder)) {
            assertThat(job.run(files, Hints.NONE, false, Progress.NONE).files())
                    .allSatisfy(file -> assertThat(file.outcome().status()).isEqualTo(Status.REJECTED));
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    @DisplayName("brings a file in once; the second time changes nothing and says so")
    void onceOnly() throws Exception {
        FileReport first = only(false);
        FileReport second = only(false);

        assertThat(first.outcome().status()).isEqualTo(Status.IMPORTED);
        assertThat(first.counts().gross()).isEqualTo(Map.of("USD", new BigDecimal("38.70")));
        assertThat(second.outcome().status()).isEqualTo(Status.ALREADY_IMPORTED);
        assertThat(second.counts()).isEqualTo(first.counts());
        assertThat(second.outcome().importId()).isEqualTo(first.outcome().importId());
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.imports().list()).hasSize(1);
            assertThat(workspace.sales().rows(new SkuMarket("MUG", "US"), 9)).hasSize(2)
                    .allSatisfy(row -> assertThat(row.raw()).contains("MUG"));
            assertThat(new UndoImport(workspace).last()).isPresent();
            assertThat(new UndoImport(workspace).last()).isEmpty();
        }
        assertThat(only(false).outcome().status()).as("may come in again after undo").isEqualTo(Status.IMPORTED);
    }

    @Test
    @DisplayName("makes no workspace for a dry run or for files it refuses")
    void nothingIsMade() throws Exception {
        assertThat(only(true).outcome().status()).isEqualTo(Status.WOULD_IMPORT);
        ImportReport refused = run(false, file("notes.csv", "just,some\nwords,here\n"), temp.resolve("missing.csv"));

        assertThat(refused.anyRejected()).isTrue();
        assertThat(refused.files()).extracting(file -> file.outcome().status()).containsOnly(Status.REJECTED);
        assertThat(folder).doesNotExist();
    }

    @Test
    @DisplayName("a refused file does not keep the others out")
    void othersComeIn() throws Exception {
        ImportReport report = run(false, file("notes.csv", "just,some\nwords,here\n"), orders);

        assertThat(report.files()).extracting(file -> file.outcome().status())
                .containsExactly(Status.REJECTED, Status.IMPORTED);
    }

    @Test
    @DisplayName("of nothing but headers says so in both languages, and keeps nothing")
    void onlyHeaders() throws Exception {
        FileReport report;
        try (ImportFiles job = ImportFiles.into(temp.resolve("none"))) {
            report = job.run(List.of(file("bare.csv", HEADER)), Hints.NONE, false, Progress.NONE).files().get(0);
        }
        assertThat(report.outcome().status()).isEqualTo(Status.REJECTED);
        assertThat(Words.in(Lang.EN).say(report.outcome().message())).startsWith("bare.csv has column headers and no row below them.");
        assertThat(Words.in(Lang.ZH).say(report.outcome().message())).startsWith("bare.csv 只有表头，下面没有任何数据行。");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    @DisplayName("that is cancelled leaves the store as it was, while a file is looked at as while it is stored")
    void cancelled() throws Exception {
        only(false);
        StringBuilder many = new StringBuilder(HEADER);
        for (int i = 0; i < 12_000; i++) {
            many.append("o").append(i).append(",MUG,US,2026-10-19,1,12.90,USD\n");
        }
        Path big = file("big.csv", many.toString());
        for (String step : List.of("storage.looking", "storage.reading")) {
            try (ImportFiles job = ImportFiles.into(folder)) {
                assertThatThrownBy(() -> job.run(List.of(big), Hints.NONE, false, new CancelledAt(step, 7_000)))
                        .isInstanceOf(CancellationException.class);
            }
            try (Workspace workspace = Workspace.open(folder)) {
                assertThat(workspace.imports().list()).hasSize(1);
                assertThat(workspace.sales().rows(new SkuMarket("MUG", "US"), 9)).hasSize(2);
                assertThat(workspace.sales().histories(LocalDate.parse("2026-10-28")).get(0).units()).containsExactly(3);
            }
        }
        assertThat(run(false, big).files().get(0).outcome().status()).as("may come in later").isEqualTo(Status.IMPORTED);
    }

    /** Cancels when a step has come so far. */
    private static final class CancelledAt implements Progress {
        private final String step;
        private final long rows;
        private boolean there;

        CancelledAt(String step, long rows) {
            this.step = step;
            this.rows = rows;
        }

        @Override
        public void at(Phrase what, long done, long total) {
            there |= what.code().equals(step) && done >= rows;
        }

        @Override
        public boolean cancelled() {
            return there;
        }
    }

    private FileReport only(boolean dryRun) throws Exception {
        return run(dryRun, orders).files().get(0);
    }

    private ImportReport run(boolean dryRun, Path... files) throws Exception {
        try (ImportFiles job = ImportFiles.into(folder)) {
            return job.run(List.of(files), Hints.NONE, dryRun, Progress.NONE);
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }
}
