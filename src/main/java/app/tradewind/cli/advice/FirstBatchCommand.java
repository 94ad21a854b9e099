package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.quick.FirstBatch;
import app.tradewind.jobs.quick.FirstBatchTable;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code first-batch}: what to buy first of a new product, when to read its sales, and what to order then. Summary:
 * {@code {"products":{"small_batch":n,"one_batch":n,"not_known":n},"out":file|null}}.
 */
@Command(name = "first-batch", description = "places.quick.about")
public final class FirstBatchCommand implements Callable<Integer> {

    private static final int MOST_WEEKS = 104;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Parameters(arity = "0..1", paramLabel = "SKU", descriptionKey = "places.quick.option.sku")
    private String sku;

    @Option(names = "--weeks", paramLabel = "N", defaultValue = "26", descriptionKey = "places.quick.option.weeks")
    private int weeks;

    @Option(names = "--salvage", paramLabel = "P", defaultValue = "0", descriptionKey = "places.quick.option.salvage")
    private double salvage;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        if (weeks < 1 || weeks > MOST_WEEKS || !(salvage >= 0 && salvage < 1)) {
            throw new WrongCall(spec, Phrase.of("places.quick.wrong"));
        }
        try (Jobs jobs = workspace.jobs()) {
            Snapshot snapshot = jobs.snapshot(out.asOf());
            var answers = new FirstBatch(snapshot).run(sku, new FirstBatch.Wish(weeks, salvage, out.seed()));
            if (sku != null && answers.isEmpty()) {
                out.tell(Phrase.of("places.quick.unknown", sku));
                return ExitStatus.INPUT;
            }
            Table table = FirstBatchTable.of(answers, snapshot.catalogue().names(), out.words());
            out.answer(table, Map.of("products", new Figures(table).by("status")));
        }
        return ExitStatus.DONE;
    }
}
