package app.tradewind.jobs.originals;

import app.tradewind.catalog.Origin;
import app.tradewind.intake.Intake;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.imports.ImportEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds imported files again. */
public final class Originals {

    private final Workspace workspace;
    private final Intake intake;

    public Originals(Workspace workspace, Intake intake) {
        this.workspace = workspace;
        this.intake = intake;
    }

    /**
     * The imported file, told by its content and not by its name alone.
     *
     * @param beside a folder to look in before the workspace
     * @param given the file itself, the only one then looked at, or {@code null}
     */
    public Optional<OriginalSheet> find(Origin source, Path beside, Path given) throws IOException {
        for (Path file : given != null ? List.of(given) : Stream.of(beside, workspace.folder().resolve("files"))
                .map(folder -> folder.resolve(source.file())).toList()) {
            if (Files.isRegularFile(file)) {
                try {
                    OriginalSheet sheet = new OriginalSheet(intake, file);
                    if (workspace.imports().find(sheet.sha256()).map(ImportEntry::id).filter(id -> id == source.importId()).isPresent()) {
                        return Optional.of(sheet);
                    }
                } catch (UnusableFileException e) {
                    // Another file of the same name: the stored cells are used.
                    continue;
                }
            }
        }
        return Optional.empty();
    }
}
