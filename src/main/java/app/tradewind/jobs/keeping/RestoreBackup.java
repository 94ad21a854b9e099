package app.tradewind.jobs.keeping;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.storage.keeping.BackupException;
import app.tradewind.storage.keeping.BackupFile;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a backup in place as a workspace. It is unpacked, opened and looked at in a folder beside the place,
 * and moved there in one step; before that step nothing stands in the place, and what a killed try leaves
 * beside it is swept by the next one.
 */
public final class RestoreBackup {

    private static final String NEWER = "storage.newer";

    private final Path file;
    private final Path place;
    private final Steps progress;

    /**
     * @param file the backup
     * @param folder a new or empty one
     */
    public RestoreBackup(Path file, Path folder, Steps progress) {
        this.file = file;
        this.place = folder.toAbsolutePath().normalize();
        this.progress = progress;
    }

    /** Where a backup comes to stand when a person points at a folder: there if it is empty, else in a new one inside it. */
    public static Path placeIn(Path chosen, Path file) throws IOException {
        try (Stream<Path> inside = Files.list(chosen)) {
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            return inside.findAny().isEmpty() ? chosen : chosen.resolve(dot > 0 ? name.substring(0, dot) : name);
        }
    }

    /**
     * @return what a look at the workspace gave: it is in place even where something was off in it before the
     *     backup was made
     * @throws UnusableFileException if the file is no whole backup, or the folder is not empty; nothing is changed then
     */
    public Checks run() throws UnusableFileException {
        Path beside = place.resolveSibling("." + place.getFileName() + ".restoring");
        try {
            if (place.toString().indexOf(';') >= 0) {
                throw new UnusableFileException(Phrase.of("storage.semicolon", place.toString()));
            }
            if (Files.exists(place) && !isEmptyFolder()) {
                throw new UnusableFileException(Phrase.of("keep.not-empty", place.toString()));
            }
            sweep(beside);
            Files.createDirectories(beside);
            try {
                Checks checks = unpack(beside);
                progress.check();
                move(beside);
                return checks;
            } finally {
                sweep(beside);
            }
        } catch (IOException e) {
            throw new UnusableFileException(Phrase.of("keep.not-restored", place.toString()));
        }
    }

    private Checks unpack(Path beside) throws UnusableFileException, IOException {
        try {
            long size = BackupFile.manifest(file).size();
            if (Files.getFileStore(beside).getUsableSpace() < size) {
                throw new UnusableFileException(Phrase.of("keep.no-room", place.toString()));
            }
            BackupFile.extract(file, beside, new Watching(Phrase.of("keep.task.restore", file.getFileName().toString()), progress));
        } catch (BackupException e) {
            throw new UnusableFileException(e.phrase());
        }
        try (Workspace restored = Workspace.open(beside)) {
            return new Checking(restored, progress).store();
        } catch (WorkspaceException e) {
            throw new UnusableFileException(Phrase.of(e.phrase().code().equals(NEWER) ? "keep.newer" : "keep.not-whole", file.toString()));
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.findAny().isEmpty();
        }
    }

    private void move(Path beside) throws IOException {
        boolean stood = Files.deleteIfExists(place);
        try {
            try {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, place);
            }
        } catch (IOException e) {
            if (stood) {
                Files.createDirectories(place);
            }
            throw e;
        }
    }

    private static void sweep(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> inside = Files.walk(folder)) {
                all = inside.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path one : all) {
                Files.delete(one);
            }
        }
    }
}
