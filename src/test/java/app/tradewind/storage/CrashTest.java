package app.tradewind.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tradewind.storage.imports.ImportEntry;
import app.tradewind.storage.imports.ImportWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A process that dies")
class CrashTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-28");
    private static final int LINES = 12_000;

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    @DisplayName("in the middle of an import leaves what was committed and nothing else")
    void killedMidImport() throws Exception {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Child.class.getName(), folder.toString())
                .redirectErrorStream(true).start();
        try (BufferedReader out = child.inputReader()) {
            waitFor(out, "halfway");
            WorkspaceException locked = catchThrowableOfType(
                    WorkspaceException.class, () -> Workspace.open(folder).close());
            assertThat(locked.phrase().code()).isEqualTo("storage.locked");
        } finally {
            child.destroyForcibly();
            assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }

        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.imports().list()).extracting(ImportEntry::id).containsExactly(1L);
            assertThat(workspace.sales().histories(TODAY)).hasSize(1);
            assertThat(workspace.sales().histories(TODAY).get(0).units()).containsExactly(3);
            Rows.bring(workspace, "after", Rows.sale("o5", "CUP", "2026-10-19", 1, "1.00 USD"));
            assertThat(workspace.imports().list()).extracting(ImportEntry::seenBefore).containsExactly(0, 0);
            assertThat(workspace.sales().histories(TODAY)).hasSize(2);
        }
    }

    private static void waitFor(BufferedReader out, String word) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(word)) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the child ended early: " + said);
    }

    /** Commits one import, begins another, says so, and waits to be killed. */
    static final class Child {

        private Child() { }

        public static void main(String[] args) throws Exception {
            Workspace workspace = Workspace.create(Path.of(args[0]));
            Rows.bring(workspace, "a", Rows.sale("o0", "MUG", "2026-10-19", 3, "30.00 USD"));
            ImportWriter writer = workspace.imports().writer();
            for (int i = 0; i < LINES; i++) {
                writer.accept(Rows.sale("o" + i, "CUP", "2026-10-19", 1, "10.00 USD"), "line " + i);
            }
            System.out.println("halfway");
            System.out.flush();
            System.in.read();
        }
    }
}
