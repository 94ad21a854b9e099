package app.tradewind.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files under a folder, as text. */
final class Sources {

    private Sources() { }

    /** One file and its text. */
    record Source(Path path, String text) {
        long lines() {
            return text.lines().count();
        }

        String name() {
            return path.getFileName().toString();
        }
    }

    static List<Source> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted()
                    .map(file -> new Source(file, read(file))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
