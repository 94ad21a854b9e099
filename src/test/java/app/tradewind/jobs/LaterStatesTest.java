package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Exports that tell of the same orders")
class LaterStatesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-05");
    private static final String AMAZON = "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tsales-channel"
            + "\tproduct-name\tsku\titem-status\tquantity\tcurrency\titem-price\n";
    private static final String AUGUST = AMAZON
            + line("111-1", "2026-08-03", "2026-08-04", "Shipped", 2, "29.90")
            + line("111-1", "2026-08-03", "2026-08-04", "Shipped", 2, "29.90")
            + line("111-2", "2026-08-20", "2026-08-20", "Shipped", 1, "14.95")
            + line("111-3", "2026-08-30", "2026-08-30", "Pending", 1, "");
    private static final String SEPTEMBER = AMAZON
            + line("111-2", "2026-08-20", "2026-09-02", "Cancelled", 1, "14.95")
            + line("111-3", "2026-08-30", "2026-09-01", "Shipped", 1, "14.95")
            + line("111-4", "2026-09-10", "2026-09-11", "Shipped", 3, "44.85");

    @TempDir
    private Path temp;

    @Test
    @DisplayName("count in their later state whichever comes in first; a cancelled row is left out of the receipt")
    void eitherOrder() throws Exception {
        for (List<String> order : List.of(List.of(AUGUST, SEPTEMBER), List.of(SEPTEMBER, AUGUST))) {
            Path folder = Files.createTempDirectory(temp, "w");
            try (Workspace workspace = Workspace.create(folder)) {
                bring(workspace, "first.txt", order.get(0));
                bring(workspace, "second.txt", order.get(1));

                assertThat(units(workspace)).isEqualTo(4 + 1 + 3);
            }
        }
    }

    @Test
    @DisplayName("are undone to the earlier state")
    void undo() throws Exception {
        try (Workspace workspace = Workspace.create(temp)) {
            bring(workspace, "august.txt", AUGUST);
            FileReport september = bring(workspace, "september.txt", SEPTEMBER);
            assertThat(september.counts().excluded()).containsEntry("cancelled", 1);
            assertThat(september.counts().rowsRead()).isEqualTo(3);
            assertThat(september.counts().used()).isEqualTo(2);
            assertThat(september.counts().units()).isEqualTo(4);

            workspace.imports().undo(september.outcome().importId(), java.time.Instant.EPOCH);

            assertThat(units(workspace)).isEqualTo(5);
        }
    }

    @Test
    @DisplayName("say how many of their lines were known in a later state")
    void message() throws Exception {
        try (Workspace workspace = Workspace.create(temp)) {
            bring(workspace, "september.txt", SEPTEMBER);

            assertThat(bring(workspace, "august.txt", AUGUST).outcome().message().code()).isEqualTo("storage.imported-older");
        }
    }

    private FileReport bring(Workspace workspace, String name, String text) throws IOException, WorkspaceException {
        Path file = Files.writeString(Files.createTempDirectory(temp, "f").resolve(name), text);
        try (ImportFiles job = new ImportFiles(workspace)) {
            return job.run(List.of(file), Hints.NONE, false, Progress.NONE).files().get(0);
        }
    }

    private static double units(Workspace workspace) {
        return workspace.sales().histories(TODAY).stream().map(SalesHistory::units)
                .mapToDouble(units -> Arrays.stream(units).sum()).sum();
    }

    private static String line(String order, String day, String updated, String status, int quantity, String price) {
        return String.join("\t", order, day + "T10:00:00+00:00", updated + "T10:00:00+00:00", status, "Amazon.com",
                "Mug", "MUG", status, String.valueOf(quantity), price.isEmpty() ? "" : "USD", price) + "\n";
    }
}
