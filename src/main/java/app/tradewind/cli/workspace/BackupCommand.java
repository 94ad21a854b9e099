package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.keeping.Keeping;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup}: the whole workspace into one file, read back before it counts. Summary: {@code {"backup":file}}. */
@Command(name = "backup", description = "keep.about.backup")
public final class BackupCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Parameters(paramLabel = "FILE", descriptionKey = "keep.option.to")
    private Path file;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, UnusableFileException, IOException {
        try (Keeping keeping = workspace.keeping()) {
            out.tell(keeping.backUp(file, Progress.NONE));
            out.summary(Map.of("backup", file.toString()));
        }
        return ExitStatus.DONE;
    }
}
