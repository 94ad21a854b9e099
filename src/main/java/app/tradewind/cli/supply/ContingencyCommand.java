package app.tradewind.cli.supply;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.scenarios.StockLever;
import app.tradewind.jobs.scenarios.StockScenario;
import app.tradewind.jobs.scenarios.StockScenarioBoard;
import app.tradewind.jobs.scenarios.StockScenarioTable;
import app.tradewind.jobs.stockdesk.SupplyDesk;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code contingency}: what could happen to deliveries and demand, and what to do. Summary:
 * {@code {"scenarios":n,"items":n,"unknown":n,"lost":{"base":n,…},"sheet":file|null,"out":file|null}}.
 */
@Command(name = "contingency", description = "supply.about.contingency")
public final class ContingencyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "supply.option.sheet")
    private Path sheet;

    @Option(names = "--items", descriptionKey = "scenario.option.items")
    private boolean items;

    @Option(names = "--flights", descriptionKey = "flown.option.flights")
    private boolean flights;

    @Option(names = "--late-weeks", paramLabel = "N", descriptionKey = "supply.option.late-weeks")
    private String lateWeeks;

    @Option(names = "--late-days", paramLabel = "N", descriptionKey = "levers.option.late-days")
    private String lateDays;

    @Option(names = "--demand", paramLabel = "CHANGE", descriptionKey = "supply.option.demand")
    private String demand;

    @Option(names = "--cost", paramLabel = "CHANGE", descriptionKey = "scenario.option.cost")
    private String cost;

    @Option(names = "--rate", paramLabel = "CHANGE", descriptionKey = "scenario.option.rate")
    private String rate;

    @Option(names = "--duty", paramLabel = "POINTS", descriptionKey = "scenario.option.duty")
    private String duty;

    @Option(names = "--freight", paramLabel = "CHANGE", descriptionKey = "scenario.option.freight")
    private String freight;

    @Option(names = "--close", paramLabel = "MODE", descriptionKey = "levers.option.close")
    private String close;

    @Option(names = "--closed-weeks", paramLabel = "N", descriptionKey = "levers.option.closed-weeks")
    private String closedWeeks;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        Optional<StockScenario> own = own();
        try (Jobs jobs = workspace.jobs()) {
            SupplyDesk desk = SupplyDesk.of(jobs);
            StockScenarioBoard board = desk.whatIf(jobs.snapshot(out.asOf()), Wishes.USUAL.seeded(out.seed()), own, Progress.NONE);
            if (sheet != null) {
                desk.writeContingency(board, sheet, out.words());
                out.tell(Phrase.of("supply.contingency.written", sheet.toString()));
            }
            board.left().forEach(one -> out.tell(Phrase.of("levers.left.one", one.item().toString(), one.missing())));
            Map<String, Object> lost = new LinkedHashMap<>();
            board.outcomes().stream().filter(each -> !board.items().isEmpty()).forEach(each -> lost.put(each.scenario().id(), Math.rint(each.unprepared().pieces())));
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("scenarios", board.outcomes().size());
            summary.put("items", board.items().size());
            summary.put("unknown", board.unknown());
            summary.put("lost", lost);
            summary.put("sheet", sheet == null ? null : sheet.toString());
            Table table = flights ? StockScenarioTable.flown(board) : items ? StockScenarioTable.items(board) : StockScenarioTable.of(board, out.words());
            if (board.items().isEmpty()) {
                out.tell(Phrase.of("supply.whatif.none"));
            }
            // of nothing that is known, no scenario costs nothing
            out.answer(board.items().isEmpty() ? new Table(table.columns(), List.of()) : table, summary);
        }
        return ExitStatus.DONE;
    }

    private Optional<StockScenario> own() {
        Map<StockLever, String> typed = new EnumMap<>(StockLever.class);
        typed.put(StockLever.LATE, lateDays != null ? lateDays : lateWeeks == null ? null : lateWeeks + " weeks");
        typed.put(StockLever.DEMAND, demand);
        typed.put(StockLever.COST, cost);
        typed.put(StockLever.RATE, rate);
        typed.put(StockLever.DUTY, duty);
        typed.put(StockLever.FREIGHT, freight);
        typed.put(StockLever.CLOSED, close);
        typed.put(StockLever.CLOSED_WEEKS, closedWeeks);
        try {
            return StockLever.read(typed);
        } catch (StockLever.Unreadable e) {
            throw new WrongCall(spec, e.said());
        }
    }
}
