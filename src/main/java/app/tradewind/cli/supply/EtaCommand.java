package app.tradewind.cli.supply;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.suppliers.ArrivalBoard;
import app.tradewind.jobs.tables.supply.ArrivalTable;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code eta}: when what is under way will be there. Summary:
 * {@code {"open":n,"journeys":n,"status":{"late":n,…},"out":file|null}}.
 */
@Command(name = "eta", description = "supply.about.eta")
public final class EtaCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Option(names = "--lanes", descriptionKey = "supply.option.lanes")
    private boolean lanes;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            ArrivalBoard board = StockDesk.of(jobs).arrivals(Wishes.USUAL.on(out.asOf()).seeded(out.seed()));
            if (board.rows().isEmpty() && board.past() == 0) {
                out.tell(Phrase.of("supply.none"));
            }
            Map<String, Long> status = new LinkedHashMap<>();
            board.rows().forEach(row -> status.merge(row.advice().status().name().toLowerCase(Locale.ROOT), 1L, Long::sum));
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("open", board.rows().size());
            summary.put("journeys", board.past());
            summary.put("status", status);
            out.answer(lanes ? ArrivalTable.lanes(board) : new ArrivalTable(out.words()).of(board), summary);
        }
        return ExitStatus.DONE;
    }
}
