package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.keeping.Keeping;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code decisions}: the decision log. Summary: {@code {"decisions":n,"lines":{choice:n},"chain":true|false,"out":file|null}}. */
@Command(name = "decisions", description = "keep.about.decisions")
public final class DecisionsCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Keeping keeping = workspace.keeping()) {
            Table table = keeping.decisions(out.words());
            boolean holds = keeping.chainHolds();
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("decisions", table.rows().size());
            summary.put("lines", new Figures(table).by("choice"));
            summary.put("chain", holds);
            if (!holds) {
                out.tell(Phrase.of("keep.chain-warning"));
            }
            out.answer(table, summary);
        }
        return ExitStatus.DONE;
    }
}
