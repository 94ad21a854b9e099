package app.tradewind.cli;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.UndoImport;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undo}: takes an import back as a unit. */
@Command(name = "undo", description = "Takes an import back, the last one where no number is given.")
final class UndoCommand implements Callable<Integer> {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR", description = "The workspace folder.")
    private Path workspace;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Number of the import, as 'imports' lists it.")
    private Long id;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = Jobs.open(workspace)) {
            Optional<UndoImport.Undone> undone = id == null ? jobs.undoImport().last() : jobs.undoImport().run(id);
            if (undone.isEmpty()) {
                out.tell(id == null ? Phrase.of("storage.undo-nothing") : Phrase.of("storage.undo-unknown", id));
                return ExitStatus.INPUT;
            }
            UndoImport.Undone gone = undone.get();
            out.tell(Phrase.of("storage.undone", gone.id(), gone.file()));
            if (out.json()) {
                Json.print(Map.of("undone", Map.of("id", gone.id(), "file", gone.file())), System.out);
            }
            return ExitStatus.DONE;
        }
    }
}
