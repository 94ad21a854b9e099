package app.tradewind.storage.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Where backups of a workspace are: those a person asked for, and those made before its tables were changed. */
public final class BackupList {

    /** Folder in the workspace for backups that nobody asked for. */
    public static final String OWN = "backups";

    private final Jdbi jdbi;
    private final Path folder;

    /** @param folder of the workspace */
    public BackupList(Jdbi jdbi, Path folder) {
        this.jdbi = jdbi;
        this.folder = folder;
    }

    /** A backup written to the same place earlier is forgotten with its file. */
    public void remember(MadeBackup made) {
        jdbi.useHandle(handle -> handle.execute("merge into backup_made (path, made_at, buyers) values (?, ?, ?)",
                made.file().toAbsolutePath().normalize().toString(), made.made(), made.buyers()));
    }

    /** Those a person asked for, the latest first; the files may have been moved since. */
    public List<MadeBackup> asked() {
        return jdbi.withHandle(handle -> handle.createQuery("select path, made_at, buyers from backup_made order by made_at desc, path")
                .map((row, context) -> new MadeBackup(Path.of(row.getString(1)), row.getObject(2, Instant.class),
                        row.getLong(3))).list());
    }

    /** The files made before the tables were changed, by name. */
    public List<Path> own() {
        Path own = folder.resolve(OWN);
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".zip")).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
