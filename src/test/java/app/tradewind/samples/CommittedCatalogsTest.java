package app.tradewind.samples;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The committed sample files")
class CommittedCatalogsTest {

    @Test
    @DisplayName("are what the generator makes, byte for byte")
    void filesAreWhatTheGeneratorMakes() throws IOException {
        for (Map.Entry<String, byte[]> file : SampleCatalogs.generated().entrySet()) {
            assertThat(Files.readAllBytes(SampleCatalogs.FOLDER.resolve(file.getKey())))
                    .as(file.getKey()).isEqualTo(file.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shenzhen-kitchen", "uk-gifts", "classroom"})
    @DisplayName("are all named in their story, and nothing else is needed")
    void everyFileIsNamedInItsStory(String name) throws IOException {
        Path folder = SampleCatalogs.FOLDER.resolve(name);
        Entry story = DataFile.parse("story.yaml", Files.readString(folder.resolve("story.yaml")));
        assertThat(story.text("id")).isEqualTo(name);
        assertThat(story.field("name").text("zh")).isNotBlank();
        assertThat(story.day("as_of")).isPresent();
        try (var files = Files.list(folder)) {
            assertThat(story.list("files").stream().map(file -> file.text("file")))
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .filter(file -> !List.of("README.md", "story.yaml", "costs.yaml", "lanes.yaml").contains(file)).toList());
        }
    }
}
