package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.storage.rows.OverlapChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file without order numbers whose days an earlier one tells")
class OverlapChoiceTest {

    private static final String HEAD = "Date,SKU,Product,Qty,Amount (USD),Country\n";
    private static final String FIRST = HEAD + "2026-08-17,MUG,Mug,2,29.90,US\n2026-08-18,MUG,Mug,1,14.95,US\n"
            + "2026-08-19,LAMP,Lamp,1,22.00,US\n";
    private static final String OTHER = HEAD + "2026-08-18,MUG,Mug,5,74.75,US\n2026-08-20,LAMP,Lamp,3,66.00,US\n";

    @TempDir
    private Path temp;

    @Test
    @DisplayName("otherwise is refused until the person says what to do, and nothing changes")
    void asks() throws Exception {
        try (Workspace workspace = Workspace.create(temp)) {
            bring(workspace, FIRST, OverlapChoice.ASK);
            FileReport refused = bring(workspace, OTHER, OverlapChoice.ASK);

            assertThat(refused.outcome().status()).isEqualTo(Status.REJECTED);
            assertThat(refused.outcome().message().code()).isEqualTo("storage.must-ask-overlap");
            assertThat(units(workspace)).isEqualTo(4);
            assertThat(workspace.imports().list()).hasSize(1);
        }
    }

    @Test
    @DisplayName("replaces them, adds to them, or leaves them; and is undone")
    void choices() throws Exception {
        assertThat(unitsAfter(OverlapChoice.REPLACE)).containsExactly(2.0 + 5 + 3, 4.0);
        assertThat(unitsAfter(OverlapChoice.ADD)).containsExactly(4.0 + 8, 4.0);
        assertThat(unitsAfter(OverlapChoice.SKIP)).containsExactly(4.0 + 3, 4.0);
    }

    @Test
    @DisplayName("alike, or tells other days or another market, raises no question")
    void noQuestion() throws Exception {
        try (Workspace workspace = Workspace.create(temp)) {
            bring(workspace, FIRST, OverlapChoice.ASK);
            assertThat(bring(workspace, FIRST + "2026-08-21,MUG,Mug,4,59.80,US\n", OverlapChoice.ASK).outcome().status())
                    .isEqualTo(Status.IMPORTED);
            assertThat(units(workspace)).as("each line once").isEqualTo(8);
            assertThat(bring(workspace, HEAD + "2026-08-18,MUG,Mug,5,74.75,Germany\n", OverlapChoice.ASK).outcome().status())
                    .isEqualTo(Status.IMPORTED);
            assertThat(bring(workspace, HEAD + "2026-08-22,MUG,Mug,1,14.95,US\n", OverlapChoice.ASK).outcome().status())
                    .isEqualTo(Status.IMPORTED);
        }
    }

    @Test
    @DisplayName("left as it is counts its rows as left out, and the receipt adds up")
    void skipAddsUp() throws Exception {
        try (Workspace workspace = Workspace.create(temp)) {
            bring(workspace, FIRST, OverlapChoice.ASK);
            FileReport skipped = bring(workspace, OTHER, OverlapChoice.SKIP);

            assertThat(skipped.counts().excluded()).containsEntry("known_day", 1);
            assertThat(skipped.counts().rowsRead()).isEqualTo(2);
            assertThat(skipped.counts().used()).isEqualTo(1);
        }
    }

    /** Units with both files, and with the second undone. */
    private List<Double> unitsAfter(OverlapChoice choice) throws Exception {
        try (Workspace workspace = Workspace.create(Files.createTempDirectory(temp, "w"))) {
            bring(workspace, FIRST, OverlapChoice.ASK);
            long second = bring(workspace, OTHER, choice).outcome().importId();
            double both = units(workspace);
            workspace.imports().undo(second, Instant.EPOCH);
            return List.of(both, units(workspace));
        }
    }

    private FileReport bring(Workspace workspace, String text, OverlapChoice choice) throws IOException, WorkspaceException {
        Path file = Files.writeString(Files.createTempDirectory(temp, "f").resolve("sales.csv"), text);
        try (ImportFiles job = new ImportFiles(workspace)) {
            return job.overlap(choice).run(List.of(file), Hints.NONE, false, Progress.NONE).files().get(0);
        }
    }

    private static double units(Workspace workspace) {
        return workspace.sales().histories(LocalDate.parse("2026-10-05")).stream().map(SalesHistory::units)
                .mapToDouble(units -> Arrays.stream(units).sum()).sum();
    }
}
