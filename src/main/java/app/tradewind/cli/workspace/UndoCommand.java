package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.UndoImport;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code undo}: takes an import back as a unit. Summary: {@code {"undone":{"id":n,"file":name}}}. */
@Command(name = "undo", description = "cli.about.undo")
public final class UndoCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "cli.option.import-id")
    private Long id;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            Optional<UndoImport.Undone> undone = id == null ? jobs.undoImport().last() : jobs.undoImport().run(id);
            if (undone.isEmpty()) {
                out.tell(id == null ? Phrase.of("storage.undo-nothing") : Phrase.of("storage.undo-unknown", id));
                return ExitStatus.INPUT;
            }
            UndoImport.Undone gone = undone.get();
            out.tell(Phrase.of("storage.undone", gone.id(), gone.file()));
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("id", gone.id());
            summary.put("file", gone.file());
            out.summary(Map.of("undone", summary));
            return ExitStatus.DONE;
        }
    }
}
