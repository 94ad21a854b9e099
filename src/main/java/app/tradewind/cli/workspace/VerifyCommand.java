package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.keeping.Checks;
import app.tradewind.jobs.keeping.Keeping;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code verify}: whether store, log chain, receipts and backups are as they were written; ends with 4 where
 * one is not. Summary: {@code {"checks":n,"off":n,"out":file|null}}.
 */
@Command(name = "verify", description = "keep.about.verify")
public final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Keeping keeping = workspace.keeping()) {
            Checks checks = keeping.verify(Progress.NONE);
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("checks", checks.lines().size());
            summary.put("off", checks.off());
            out.answer(checks.table(out.words()), summary);
            return tell(checks, out);
        }
    }

    /** Says what is off. @return the exit status that follows from it */
    static int tell(Checks checks, OutputOptions out) {
        checks.lines().stream().filter(line -> line.state() != Checks.State.GOOD).forEach(line -> out.tell(line.message()));
        out.tell(Phrase.of("keep.checked", checks.lines().size(), checks.off()));
        return checks.off() > 0 ? ExitStatus.WORKSPACE : ExitStatus.DONE;
    }
}
