package app.tradewind.cli.copy;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.tables.copy.EvidenceTable;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code evidence}: the certificates held, whether they still hold, and whether their numbers look like
 * numbers of their mark. Summary: {@code {"papers":n,"standing":{"valid":n,…},"number_form":{"unusual":n,…},"out":file|null}}.
 */
@Command(name = "evidence", description = "copydesk.about.evidence")
public final class EvidenceCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            Table table = EvidenceTable.of(jobs.checkListings().papers(jobs.snapshot(out.asOf())));
            Figures figures = new Figures(table);
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("papers", figures.rows());
            summary.put("standing", figures.by("standing"));
            summary.put("number_form", figures.by("number_form"));
            long unusual = figures.count("number_form", "unusual"::equals);
            if (unusual > 0) {
                out.tell(Phrase.of("copydesk.told.unusual", unusual));
            }
            out.answer(table, summary);
        }
        return ExitStatus.DONE;
    }
}
