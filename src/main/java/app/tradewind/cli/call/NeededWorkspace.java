package app.tradewind.cli.call;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.keeping.Keeping;
import app.tradewind.storage.WorkspaceException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The workspace of a command that works on nothing else. */
public final class NeededWorkspace {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR", descriptionKey = "cli.option.workspace")
    private Path folder;

    /** Open until closed; nobody else has it meanwhile. */
    public Jobs jobs() throws WorkspaceException {
        return Jobs.open(folder);
    }

    /** The same for what keeps the workspace safe and lean. */
    public Keeping keeping() throws WorkspaceException {
        return Keeping.open(folder);
    }
}
