package app.tradewind.cli.prices;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.rivals.RivalTable;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code rivals}: what competitors ask beside the own price, their last change, and what following would
 * bring. Summary: {@code {"products":n,"rivals":n,"out":file|null}}.
 */
@Command(name = "rivals", description = "rival.about")
public final class RivalsCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private StanceOptions bounds;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            PriceBoard board = bounds.advise(jobs, jobs.snapshot(out.asOf()), out);
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("products", board.rivals().size());
            summary.put("rivals", board.rivals().values().stream().mapToInt(List::size).sum());
            out.answer(RivalTable.of(board), summary);
        }
        return ExitStatus.DONE;
    }
}
