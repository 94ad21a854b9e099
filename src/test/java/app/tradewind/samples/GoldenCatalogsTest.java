package app.tradewind.samples;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each seller through the command line, and each answer held against {@code expected/}. */
@DisplayName("The desk's answers to a sample seller")
class GoldenCatalogsTest {

    private static final List<String> QUESTIONS = List.of("forecast", "stock", "price", "select", "check");

    @TempDir
    static Path folder;

    @TestFactory
    @DisplayName("are the expected ones")
    Stream<DynamicTest> answers() {
        return StoryFiles.STORIES.stream().flatMap(story -> QUESTIONS.stream()
                .filter(question -> Golden.UPDATE || Files.exists(Golden.file(story, question + ".csv")))
                .map(question -> DynamicTest.dynamicTest(story + ": " + question, () -> answer(story, question))));
    }

    private static void answer(String story, String question) throws IOException {
        Path workspace = folder.resolve(story);
        if (Files.notExists(workspace)) {
            assertThat(Cli.run("demo", "-w", workspace.toString(), "--story", story, "--lang", "en")).isZero();
        }
        Path out = folder.resolve(story + "-" + question + ".csv");
        assertThat(Cli.run(question, "-w", workspace.toString(), "--lang", "en", "--out", out.toString()))
                .as(question).isZero();
        Golden.hold(story, question + ".csv", Files.readString(out));
    }
}
