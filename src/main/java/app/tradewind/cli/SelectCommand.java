package app.tradewind.cli;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.SelectTable;
import app.tradewind.jobs.tables.WorkspaceTables;
import app.tradewind.selection.RankSettings;
import app.tradewind.selection.methods.Opinion;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code select}: which products to take on, keep or drop. */
@Command(name = "select", description = "Ranks products by weighted criteria and says why.")
final class SelectCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption door;

    @Spec
    private CommandSpec spec;

    @Option(names = "--candidates", paramLabel = "FILE",
            description = "item_id, one numeric column a criterion, optionally group.")
    private Path candidates;

    @Option(names = "--weights", paramLabel = "FILE",
            description = "criterion, weight, direction (max or min), optionally low and high; "
                    + "equal weights and max where left out.")
    private Path weights;

    @Option(names = "--compare", split = ",", paramLabel = "METHOD",
            description = "Ranks by other methods beside: ${COMPLETION-CANDIDATES}.")
    private List<Opinion> opinions = List.of();

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws UnusableFileException, IOException, WorkspaceException {
        if (door.taken(spec, "--candidates", candidates)) {
            door.answer(out, wish -> wish, WorkspaceTables::select);
            return ExitStatus.DONE;
        }
        LocalDate today = out.asOf() != null ? out.asOf() : LocalDate.now();
        SelectTable.Answer answer = new SelectTable(out.words(), new RankSettings(today, out.seed()), opinions)
                .rank(candidates, weights);
        out.table(answer.table());
        for (Phrase phrase : answer.told()) {
            out.tell(phrase);
        }
        return ExitStatus.DONE;
    }
}
