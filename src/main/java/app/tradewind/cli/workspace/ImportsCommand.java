package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Jobs;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code imports}: what came in, and what was taken back. Summary:
 * {@code {"imports":n,"undone":n,"out":file|null}}.
 */
@Command(name = "imports", description = "cli.about.imports")
public final class ImportsCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            Table table = jobs.listImports().table();
            Figures figures = new Figures(table);
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("imports", figures.rows());
            summary.put("undone", figures.count("undone_at", Objects::nonNull));
            out.answer(table, summary);
        }
        return ExitStatus.DONE;
    }
}
