package app.tradewind.cli.workspace;

import app.tradewind.cli.call.OutputOptions;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.keeping.Checks;
import app.tradewind.jobs.keeping.RestoreBackup;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code restore}: a backup into a new or empty folder; a damaged or foreign file changes nothing. Summary:
 * {@code {"workspace":folder,"checks":n,"off":n}}.
 */
@Command(name = "restore", description = "keep.about.restore")
public final class RestoreCommand implements Callable<Integer> {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR", descriptionKey = "keep.option.into")
    private Path workspace;

    @Parameters(paramLabel = "FILE", descriptionKey = "keep.option.from")
    private Path file;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws UnusableFileException, IOException {
        Checks checks = new RestoreBackup(file, workspace, Progress.NONE).run();
        out.tell(Phrase.of("keep.restored", workspace.toString()));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("workspace", workspace.toString());
        summary.put("checks", checks.lines().size());
        summary.put("off", checks.off());
        out.summary(summary);
        return VerifyCommand.tell(checks, out);
    }
}
