package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.choice.ChoiceDesk;
import app.tradewind.jobs.choice.FitBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.tables.choice.FitTable;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code fit}: how each product stands in each market. Summary:
 * {@code {"products":n,"markets":n,"status":{"sells":n,…},"out":file|null}}.
 */
@Command(name = "fit", description = "fit.about")
public final class FitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--markets", split = ",", paramLabel = "DE,US", descriptionKey = "fit.option.markets")
    private List<String> markets = List.of();

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            Snapshot snapshot = jobs.snapshot(out.asOf());
            List<String> named = markets.stream().map(market -> market.strip().toUpperCase(Locale.ROOT)).distinct().toList();
            for (String market : named) {
                if (snapshot.markets().find(market).isEmpty()) {
                    throw new WrongCall(spec, Phrase.of("fit.usage.market", market));
                }
            }
            FitBoard board = ChoiceDesk.of(jobs).fit(snapshot,
                    jobs.answers(snapshot, Wishes.USUAL.on(out.asOf()).seeded(out.seed()), Progress.NONE), named);
            Table table = FitTable.of(board, out.words());
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("products", board.rows().size());
            summary.put("markets", board.markets().size());
            summary.put("status", new Figures(table).by("status"));
            out.tell(board.said());
            out.answer(table, summary);
        }
        return ExitStatus.DONE;
    }
}
