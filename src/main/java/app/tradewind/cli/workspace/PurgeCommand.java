package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.keeping.Keeping;
import app.tradewind.jobs.keeping.Purged;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code purge --personal}: removes what is kept of people; the word is asked for, since it cannot be undone. Summary: {@code {"orders":n,"backups":[file]}}. */
@Command(name = "purge", description = "keep.about.purge")
public final class PurgeCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--personal", descriptionKey = "keep.option.personal")
    private boolean personal;

    @Mixin
    private OutputOptions out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        if (!personal) {
            throw new WrongCall(spec, Phrase.of("cli.usage.missing", "--personal"));
        }
        try (Keeping keeping = workspace.keeping()) {
            Purged purged = keeping.purge();
            purged.told().forEach(out::tell);
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("orders", purged.orders());
            summary.put("backups", purged.backups().stream().map(Path::toString).toList());
            out.summary(summary);
        }
        return ExitStatus.DONE;
    }
}
