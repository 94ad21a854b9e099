package app.tradewind.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapeTest {

    private static final Path MAIN = Path.of("src/main/java");

    @Test
    @DisplayName("every file can be read in one sitting and every package says what it is for")
    void liveTree() {
        assertThat(Shape.complaints(MAIN)).isEmpty();
        assertThat(Shape.complaintsOfSize(MAIN)).isEmpty();
    }

    @Test
    @DisplayName("no test file is endless, unfinished or waits by the clock")
    void testTree() {
        assertThat(Shape.complaints(Path.of("src/test/java")))
                .filteredOn(text -> !text.contains("package-info") && !text.contains(" holds "))
                .isEmpty();
    }

    @Test
    @DisplayName("each complaint is made of a tree that deserves it")
    void planted(@TempDir Path tree) throws IOException {
        Files.writeString(tree.resolve("Long.java"), "class Long {\n" + "\n".repeat(Shape.MAX_LINES) + "}\n");
        Files.writeString(tree.resolve("StringUtils.java"), "class StringUtils { }\n");
        Files.writeString(tree.resolve("Stub.java"), "class Stub { // TO" + "DO\n}\n");
        Files.writeString(tree.resolve("Wide.java"),
                "rec" + "ord Wide(int a, int b, java.util.Map<String, Integer> c, int d, int e, int f, int g) { }\n");
        for (int i = 0; i < Shape.MAX_FILES; i++) {
            Files.writeString(tree.resolve("Small" + i + ".java"), "class Small" + i + " { }\n");
        }
        assertThat(String.join("\n", Shape.complaints(tree)))
                .contains("Long.java has 402 lines")
                .contains("StringUtils.java has a name that says nothing")
                .contains("Stub.java is not finished")
                .contains("Wide.java has a constructor of 7 parameters")
                .contains("holds 19 files")
                .contains("has no package-info.java");
    }

    @Test
    @DisplayName("a tree of long files is complained of as a whole")
    void plantedSizes(@TempDir Path tree) throws IOException {
        Files.writeString(tree.resolve("A.java"), "class A {\n" + "\n".repeat(Shape.LONG_LINES) + "}\n");
        assertThat(String.join("\n", Shape.complaintsOfSize(tree)))
                .contains("the median file has").contains("1 of 1 files have more than");
    }
}
