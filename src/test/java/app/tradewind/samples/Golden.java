package app.tradewind.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file under {@code expected/}: compared, or written anew where {@code -Dgolden.update=true}. */
final class Golden {

    static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() { }

    static Path file(String story, String name) {
        return SampleCatalogs.FOLDER.resolve(story).resolve("expected").resolve(name);
    }

    static void hold(String story, String name, String content) throws IOException {
        Path file = file(story, name);
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(content).as(story + "/expected/" + name).isEqualTo(Files.readString(file));
    }
}
