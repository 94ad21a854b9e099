package app.tradewind.jobs.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a person's workspaces stand when nobody says otherwise: a folder {@code Tradewind} in the home folder. */
public final class Places {

    private static final String ENDING = ".txt";
    private static final String LAST = "last-workspace" + ENDING;

    private final Path home;

    /** @param home the person's home folder */
    public Places(Path home) {
        this.home = home.resolve("Tradewind");
    }

    /** The workspace of the sample seller. */
    public Path sample() {
        return home.resolve("sample");
    }

    /** The workspace that was open last, if it is still there. */
    public Optional<Path> last() {
        try {
            Path last = Path.of(Files.readString(home.resolve(LAST)).strip());
            return Files.isDirectory(last) ? Optional.of(last) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Remembers which workspace to open next time. A home folder that cannot be written only forgets. */
    public void remember(Path workspace) {
        write(LAST, workspace.toAbsolutePath().normalize().toString());
    }

    /** What was chosen of a habit, such as {@code language}; empty before any choice. */
    public Optional<String> habit(String name) {
        try {
            return Optional.of(Files.readString(home.resolve(name + ENDING)).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Remembers a habit for the next start. */
    public void remember(String name, String choice) {
        write(name + ENDING, choice);
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve(file), text);
        } catch (IOException e) {
            // Nothing that the person does depends on it: the next start asks the computer again.
        }
    }
}
