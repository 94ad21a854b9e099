package app.tradewind.jobs;

import app.tradewind.storage.Workspace;
import app.tradewind.storage.imports.ImportStore;
import java.time.Instant;
import java.util.Optional;

/** Takes an import back as a unit: as if the file had never come in. */
public final class UndoImport {

    private final ImportStore imports;

    public UndoImport(Workspace workspace) {
        this.imports = workspace.imports();
    }

    /**
     * What was taken back.
     *
     * @param id number of the import
     * @param file the file it had brought
     */
    public record Undone(long id, String file) { }

    /** The last import that stands. @return what was taken back, or empty where there is none */
    public Optional<Undone> last() {
        return imports.latest().flatMap(entry -> run(entry.id()));
    }

    /** @return what was taken back, or empty where no import with this id stands */
    public Optional<Undone> run(long id) {
        return imports.undo(id, Instant.now()).map(entry -> new Undone(entry.id(), entry.summary().file().name()));
    }
}
