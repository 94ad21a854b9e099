package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.keeping.Keeping;
import app.tradewind.jobs.keeping.RepeatBoard;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code buyers}: how many buyers came again, over all and by product. Summary: {@code {"kept":true|false,
 * "orders":n,"ordersWithBuyer":n,"buyers":n,"buyersAgain":n,"from":day|null,"to":day|null,"out":file|null}}.
 */
@Command(name = "buyers", description = "keep.about.buyers")
public final class BuyersCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Keeping keeping = workspace.keeping()) {
            RepeatBoard board = keeping.repeats(Progress.NONE);
            out.tell(board.told());
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("kept", board.isKept());
            summary.put("orders", board.orders());
            summary.put("ordersWithBuyer", board.all().orders());
            summary.put("buyers", board.all().buyers());
            summary.put("buyersAgain", board.all().again());
            summary.put("from", board.first() == null ? null : board.first().toString());
            summary.put("to", board.last() == null ? null : board.last().toString());
            out.answer(board.table(), summary);
        }
        return ExitStatus.DONE;
    }
}
