package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.SelectTable;
import app.tradewind.jobs.tables.choice.Weighing;
import app.tradewind.report.Table;
import app.tradewind.selection.RankSettings;
import app.tradewind.selection.methods.Opinion;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code select}: which products to take on, keep or drop. Summary:
 * {@code {"items":n,"best":["id",…],"status":{…},"out":file|null}} with the first five.
 */
@Command(name = "select", description = "cli.about.select")
public final class SelectCommand implements Callable<Integer> {

    private static final int BEST = 5;

    @Mixin
    private WorkspaceOption door;

    @Spec
    private CommandSpec spec;

    @Option(names = "--candidates", paramLabel = "FILE", descriptionKey = "cli.option.candidates")
    private Path candidates;

    @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "cli.option.weights")
    private Path weights;

    @Option(names = "--pairs", paramLabel = "FILE", descriptionKey = "selection.option.pairs")
    private Path pairs;

    @Option(names = "--weights-from", paramLabel = "WAY", descriptionKey = "selection.option.weights-from")
    private Weighing.Way way;

    @Option(names = "--compare", split = ",", paramLabel = "METHOD", descriptionKey = "cli.option.compare")
    private List<Opinion> opinions = List.of();

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws UnusableFileException, IOException, WorkspaceException {
        if (pairs != null && way != null) {
            throw new WrongCall(spec, Phrase.of("selection.usage.one-weighing"));
        }
        if (door.taken(spec, "--candidates", candidates)) {
            SelectTable.Answer answer = door.asked(out, tables -> tables.select(new Weighing(pairs, way), opinions));
            answer(answer.table());
            answer.told().forEach(out::tell);
        } else {
            SelectTable.Answer answer = new SelectTable(out.words(), new RankSettings(out.today(), out.seed()), opinions)
                    .rank(candidates, weights, new Weighing(pairs, way));
            answer(answer.table());
            answer.told().forEach(out::tell);
        }
        return ExitStatus.DONE;
    }

    private void answer(Table table) throws IOException {
        Figures figures = new Figures(table);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("items", figures.rows());
        summary.put("best", figures.first("item_id", BEST));
        summary.put("status", figures.by("status"));
        out.answer(table, summary);
    }
}
