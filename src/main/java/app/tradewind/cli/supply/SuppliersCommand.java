package app.tradewind.cli.supply;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.suppliers.SupplierBoard;
import app.tradewind.jobs.tables.supply.SupplierTable;
import app.tradewind.stock.supply.SupplierCriterion;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code suppliers}: how good each supplier is by past purchase orders. Summary:
 * {@code {"suppliers":n,"lines":n,"first":name|null,"out":file|null}}.
 */
@Command(name = "suppliers", description = "supply.about.suppliers")
public final class SuppliersCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "supply.option.weights")
    private Path weights;

    @Option(names = "--bullwhip", descriptionKey = "supply.option.bullwhip")
    private boolean bullwhip;

    @Override
    public Integer call() throws WorkspaceException, IOException, UnusableFileException {
        Map<SupplierCriterion, Double> typed = weights == null ? Map.of() : SupplierTable.weights(weights);
        try (Jobs jobs = workspace.jobs()) {
            SupplierBoard board = StockDesk.of(jobs).suppliers(typed, Wishes.USUAL.on(out.asOf()).seeded(out.seed()));
            if (board.lines() == 0) {
                out.tell(Phrase.of("supply.none"));
            }
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("suppliers", board.scores().size());
            summary.put("lines", board.lines());
            summary.put("first", board.scores().stream().filter(one -> one.standing().rank() == 1).map(one -> one.supplier())
                    .findFirst().orElse(null));
            SupplierTable tables = new SupplierTable(out.words());
            out.answer(bullwhip ? tables.swings(board) : tables.of(board), summary);
        }
        return ExitStatus.DONE;
    }
}
