package app.tradewind.jobs;

import app.tradewind.storage.Workspace;
import app.tradewind.storage.imports.ImportEntry;
import app.tradewind.storage.imports.ImportStore;
import java.time.Instant;
import java.util.Optional;

/** Takes an import back as a unit: as if the file had never come in. */
public final class UndoImport {

    private final ImportStore imports;

    public UndoImport(Workspace workspace) {
        this.imports = workspace.imports();
    }

    /** The last import that stands. @return what was taken back, or empty where there is none */
    public Optional<ImportEntry> last() {
        return imports.latest().flatMap(entry -> run(entry.id()));
    }

    /** @return what was taken back, or empty where no import with this id stands */
    public Optional<ImportEntry> run(long id) {
        return imports.undo(id, Instant.now());
    }
}
