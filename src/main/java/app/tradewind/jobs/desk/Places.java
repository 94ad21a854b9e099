package app.tradewind.jobs.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a person's workspaces stand when nobody says otherwise: a folder {@code Tradewind} in the home folder. */
public final class Places {

    private static final String LAST = "last-workspace.txt";

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

    /** Remembers which workspace to open next time. */
    public void remember(Path workspace) throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve(LAST), workspace.toAbsolutePath().normalize().toString());
    }
}
