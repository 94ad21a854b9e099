package app.tradewind.cli;

import app.tradewind.jobs.Jobs;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code imports}: what came in, and what was taken back. */
@Command(name = "imports", description = "Lists the imports of a workspace.")
final class ImportsCommand implements Callable<Integer> {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR", description = "The workspace folder.")
    private Path workspace;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = Jobs.open(workspace)) {
            out.table(jobs.listImports().table());
            return ExitStatus.DONE;
        }
    }
}
