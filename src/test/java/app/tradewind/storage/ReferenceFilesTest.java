package app.tradewind.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.reference.ReferenceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Reference files")
class ReferenceFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/app/tradewind");

    @TempDir
    private Path own;

    @Test
    @DisplayName("every index lists exactly the files beside and below it")
    void indexesAreWhole() throws IOException {
        List<Path> indexes = below(RESOURCES, "index.txt");
        assertThat(indexes).isNotEmpty();
        for (Path index : indexes) {
            Path folder = index.getParent();
            List<String> present = below(folder, "").stream().filter(file -> Files.isRegularFile(file) && !file.endsWith("index.txt"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
            String name = RESOURCES.relativize(folder).toString().replace('\\', '/');
            assertThat(ReferenceFiles.shipped(name).keySet()).as(name).containsExactlyInAnyOrderElementsOf(present);
        }
    }

    @Test
    @DisplayName("an own file takes the place of the shipped one of the same path, another stands beside")
    void ownFilesWin() throws IOException {
        String first = ReferenceFiles.shipped("market").keySet().iterator().next();
        write("market/" + first, "\uFEFFmine: 1\n");
        write("market/my/ZZ.yaml", "mine: 2\n");
        write("market/notes.txt", "no reference file");

        ReferenceFiles files = new ReferenceFiles(own);

        assertThat(files.own("market")).hasSize(2).containsEntry(first, "mine: 1\n");
        assertThat(files.texts("market")).hasSize(ReferenceFiles.shipped("market").size() + 1)
                .containsEntry(first, "mine: 1\n").containsEntry("my/ZZ.yaml", "mine: 2\n");
        assertThat(files.texts("market").keySet().iterator().next()).isEqualTo(first);
        assertThat(files.own("nowhere")).isEmpty();
    }

    @Test
    @DisplayName("an own file in another encoding is refused by name")
    void encoding() throws IOException {
        Files.createDirectories(own.resolve("market"));
        Files.write(own.resolve("market/DE.yaml"), "价格: 1".getBytes("GB18030"));

        assertThatThrownBy(() -> new ReferenceFiles(own).own("market"))
                .isInstanceOfSatisfying(ReferenceException.class,
                        e -> assertThat(e.phrase().args()).contains("market/DE.yaml"));
    }

    private void write(String name, String text) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }
}
