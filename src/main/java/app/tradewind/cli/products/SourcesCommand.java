package app.tradewind.cli.products;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.choice.ChoiceDesk;
import app.tradewind.jobs.choice.SourcesBoard;
import app.tradewind.jobs.tables.choice.SourceTable;
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

/** {@code sources}: how wrong sources of estimates have been. Summary: {@code {"sources":n,"judged":n,"out":file|null}}. */
@Command(name = "sources", description = "sources.about")
public final class SourcesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--estimates", paramLabel = "FILE", descriptionKey = "sources.option.estimates")
    private Path estimates;

    @Option(names = "--sales", paramLabel = "FILE", descriptionKey = "sources.option.sales")
    private Path sales;

    @Option(names = "--match", paramLabel = "NUMBER=SKU", descriptionKey = "sources.option.match")
    private Map<String, String> matches = Map.of();

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws UnusableFileException, IOException, WorkspaceException {
        boolean workspace = door.taken(spec, "--estimates", estimates);
        if (workspace != (sales == null) || !workspace && !matches.isEmpty()) {
            throw new WrongCall(spec, Phrase.of("sources.usage"));
        }
        SourcesBoard board = !workspace ? SourceTable.of(estimates, sales, out.today()) : door.jobs(jobs -> {
            matches.forEach(ChoiceDesk.of(jobs)::sameProduct);
            return ChoiceDesk.of(jobs).sources(jobs.snapshot(out.asOf()));
        });
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("sources", board.rows().size());
        summary.put("judged", board.rows().stream().filter(row -> row.check().told()).count());
        out.tell(board.said());
        out.answer(SourceTable.of(board, out.words()), summary);
        return ExitStatus.DONE;
    }
}
