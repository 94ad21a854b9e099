package app.tradewind.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A workspace")
class WorkspaceTest {

    @TempDir
    private Path temp;

    @Test
    @DisplayName("lives in a folder with blanks and Chinese characters and keeps its settings")
    void settingsSurvive() throws WorkspaceException {
        Path folder = temp.resolve("我的 店铺 & co").resolve("2026 #1 100% +ok");
        try (Workspace made = Workspace.create(folder)) {
            made.settings().put("language", "zh");
            made.settings().put("language", "en");
            made.settings().put("gone", "x");
            made.settings().remove("gone");
        }
        try (Workspace opened = Workspace.open(folder)) {
            assertThat(opened.settings().get("language")).contains("en");
            assertThat(opened.settings().get("gone")).isEmpty();
            assertThat(opened.folder()).isEqualTo(folder.toAbsolutePath());
        }
        assertThat(folder.resolve("tradewind.mv.db")).exists();
        assertThat(folder.resolve("reference")).isDirectory();
    }

    @Test
    @DisplayName("is not made by opening, and not made twice")
    void openNeverCreates() throws Exception {
        assertThat(refused(() -> Workspace.open(temp.resolve("none")))).isEqualTo("storage.none");
        assertThat(temp.resolve("none")).doesNotExist();
        Workspace.create(temp).close();
        assertThat(refused(() -> Workspace.create(temp))).isEqualTo("storage.exists");
        assertThat(refused(() -> Workspace.create(temp.resolve("a;b")))).isEqualTo("storage.semicolon");
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("tradewind.mv.db", "reference");
        }
    }

    @Test
    @DisplayName("cannot be made where a file stands in the way")
    void unwritable() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThat(refused(() -> Workspace.create(file.resolve("w")))).isEqualTo("storage.unwritable");
    }

    @Test
    @DisplayName("that is damaged is refused and stays as it is")
    void damaged() throws Exception {
        Workspace.create(temp).close();
        Path file = temp.resolve("tradewind.mv.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[(int) channel.size()]), 0);
        }
        byte[] before = Files.readAllBytes(file);

        assertThat(refused(() -> Workspace.open(temp))).isEqualTo("storage.damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    @DisplayName("made by a newer program is refused")
    void newer() throws Exception {
        Workspace.create(temp).close();
        try (Connection direct = DriverManager.getConnection("jdbc:h2:file:" + temp.resolve("tradewind"), "sa", "")) {
            insertFutureStep(direct);
        }
        assertThat(refused(() -> Workspace.open(temp))).isEqualTo("storage.newer");
        assertThat(refused(() -> Workspace.open(temp))).as("and is not left locked").isEqualTo("storage.newer");
    }

    @Test
    @DisplayName("just made is at this program's version, as the quick look sees it")
    void current() throws Exception {
        Workspace.create(temp).close();
        try (Connection direct = DriverManager.getConnection("jdbc:h2:file:" + temp.resolve("tradewind"), "sa", "")) {
            assertThat(Schema.isCurrent(direct)).isTrue();
            insertFutureStep(direct);
            assertThat(Schema.isCurrent(direct)).isFalse();
        }
        try (Connection empty = DriverManager.getConnection("jdbc:h2:mem:", "sa", "")) {
            assertThat(Schema.isCurrent(empty)).isFalse();
        }
    }

    private static void insertFutureStep(Connection direct) throws SQLException {
        try (Statement statement = direct.createStatement()) {
            statement.executeUpdate("insert into \"schema_history\" values"
                    + " (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', current_timestamp, 1, true)");
        }
    }

    /** @return code of the phrase it is refused with */
    private static String refused(Opening opening) {
        WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> opening.open().close());
        return refusal.phrase().code();
    }

    private interface Opening {
        Workspace open() throws WorkspaceException;
    }
}
